package dev.plimsoll.engine.inventory.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class PackedDistributionTest {

  private static final String METADATA = "Name: Flask\nVersion: 1.0\nLicense: BSD\n";

  private static byte[] zip(String... members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(METADATA.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static ReadFile read(String path, byte[] bytes) throws IOException {
    return ReadFile.of(new PythonCataloger(), path, bytes);
  }

  @Test
  void readsAWheelAsWhatCouldBeInstalled() throws IOException {
    var wheel =
        zip("flask/a.py", "flask/_vendor/x-1.dist-info/METADATA", "Flask-1.0.dist-info/METADATA");
    var found = read("srv/Flask-1.0-py3-none-any.whl", wheel).only();

    assertThat(found.name()).isEqualTo("flask");
    assertThat(found.licences()).containsExactly("BSD");
    assertThat(found.kind()).isEqualTo(EvidenceKind.DECLARED);
  }

  @Test
  void readsAnEggAsInstalled() throws IOException {
    var found = read("opt/Flask-1.0-py3.8.egg", zip("EGG-INFO/PKG-INFO")).only();

    assertThat(found.kind()).isEqualTo(EvidenceKind.INSTALLED);
  }

  @Test
  void saysWhatIsWrongWithAnArchive() throws IOException {
    var wheel = zip("Flask-1.0.dist-info/METADATA");

    assertThat(read("a.whl", zip("a.py")).faults()).containsExactly("0: archive without metadata");
    assertThat(read("a.whl", Arrays.copyOf(wheel, 80)).faults()).hasSize(1);
  }

  @Test
  void saysNothingOfAnEmptyFile() throws IOException {
    assertThat(read("a.whl", new byte[0]).faults()).isEmpty();
  }

  static Stream<byte[]> archives() throws IOException {
    return FuzzedFiles.changed(zip("a.py", "Flask-1.0.dist-info/METADATA"));
  }

  @MethodSource("archives")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new PythonCataloger(), "a.whl", bytes);
  }
}
