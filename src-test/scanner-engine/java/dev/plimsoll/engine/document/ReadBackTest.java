package dev.plimsoll.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.document.cyclonedx.CycloneDxJson;
import dev.plimsoll.engine.document.spdx.SpdxJson;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.sbom.SbomCataloger;
import dev.plimsoll.engine.model.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The documents that we write, laid into an image, say there what they were written from.
class ReadBackTest {

  private static final List<String> PRESENT =
      SmallReport.make().components().stream()
          .filter(Component::present)
          .map(one -> one.type() + " " + one.name() + " " + one.version())
          .toList();

  @Test
  void cycloneDxSaysTheSamePackages() throws IOException {
    var out = new ByteArrayOutputStream();
    new CycloneDxJson("0.1.0").write(SmallReport.make(), out);

    assertThat(packages("usr/share/shop.cdx.json", out)).hasSameElementsAs(PRESENT);
  }

  @Test
  void spdxSaysTheSamePackages() throws IOException {
    var out = new ByteArrayOutputStream();
    new SpdxJson("0.1.0").write(SmallReport.make(), out);

    assertThat(packages("usr/share/shop.spdx.json", out)).hasSameElementsAs(PRESENT);
  }

  private static List<String> packages(String path, ByteArrayOutputStream document)
      throws IOException {
    var read = ReadFile.of(new SbomCataloger(), path, document.toByteArray());
    assertThat(read.faults()).isEmpty();
    return read.packages().stream()
        .map(one -> one.type() + " " + one.name() + " " + one.version())
        .toList();
  }
}
