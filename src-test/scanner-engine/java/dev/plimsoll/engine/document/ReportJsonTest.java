package dev.plimsoll.engine.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.ScanReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static String json(ScanReport report) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportJson("0.0.1").write(report, out);
    return out.toString(UTF_8);
  }

  @Test
  void writesEveryKeyInTheOrderOfTheSchema() throws IOException {
    var golden = Capability.checkout().resolve("src-test/fixtures/report/small.json");

    assertThat(json(SmallReport.make())).isEqualTo(Files.readString(golden));
  }

  @Test
  void givesTheSameBytesApartFromTheRun() throws IOException {
    var mapper = new JsonMapper();
    var report = SmallReport.make();
    var later =
        new ScanReport(
            report.started().plusSeconds(60),
            report.took().plusSeconds(1),
            0,
            report.layersRead(),
            report.advisories(),
            report.image(),
            report.components(),
            report.findings(),
            report.gaps().reversed());

    var one = (ObjectNode) mapper.readTree(json(report));
    var other = (ObjectNode) mapper.readTree(json(later));

    assertThat(one.remove("run")).isNotEqualTo(other.remove("run"));
    assertThat(one.toString()).isEqualTo(other.toString());
  }
}
