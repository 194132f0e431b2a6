package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void joinsContinuedLines(String end) throws IOException {
    var manifest =
        read(
            String.join(
                end, "Manifest-Version: 1.0", "Bundle-SymbolicName: org.exa", " mple.a;x:=y"));

    assertThat(manifest.symbolicName()).isEqualTo("org.example.a");
  }

  @Test
  void joinsACharacterThatWasCutInTwo() throws IOException {
    var bytes = "Implementation-Vendor: Müller\n".getBytes(UTF_8);
    int inside = "Implementation-Vendor: M".length() + 1;
    var cut = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, cut, 0, inside);
    cut[inside] = '\n';
    cut[inside + 1] = ' ';
    System.arraycopy(bytes, inside, cut, inside + 2, bytes.length - inside);

    var manifest = Manifest.read(new ByteArrayInputStream(cut));
    assertThat(manifest.text("Implementation-Vendor")).isEqualTo("Müller");
  }

  @Test
  void readsTheMainSectionOnly() throws IOException {
    var manifest = read("A: 1\n\nName: x/Y.class\nImplementation-Version: 9\n");

    assertThat(manifest.attributes()).containsOnlyKeys("a");
  }

  @Test
  void readsPastManySections() throws IOException {
    var manifest = read("A: 1\n\n" + "Name: x\nSHA-256-Digest: y\n\n".repeat(100_000));

    assertThat(manifest.attributes()).containsOnlyKeys("a");
  }

  @Test
  void leavesBrokenLinesAndWhatNobodyReplaced() throws IOException {
    var manifest = read("no colon\n: no name\nA: 1\nImplementation-Version: ${project.version}\n");

    assertThat(manifest.text("A")).isEqualTo("1");
    assertThat(manifest.text("Implementation-Version")).isEmpty();
    assertThat(manifest.versions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'1.8.0_191-b26 (Oracle Corporation)', 1.8.0_191-b26",
    "'3.4.10-39d3, built on 03/23/2017', 3.4.10-39d3",
    "'\"1.6\"', 1.6",
    "unspecified, ''",
    "'', ''",
    "$$$1, ''"
  })
  void takesTheVersionFromTheFirstWord(String text, String version) {
    assertThat(Versions.stated(text).orElse("")).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({
    "24.1-jre, 24.1.0.jre, true",
    "1.60, 1.60.0, true",
    "2.4.7, 2.4.7.SNAPSHOT, true",
    "1.6, 1.60, false",
    "2.0, 1.0, false"
  })
  void knowsTwoWaysToWriteOneVersion(String one, String other, boolean isSame) {
    assertThat(Versions.agree(one, other)).isEqualTo(isSame);
  }

  @Test
  void readsLicencesOfBundles() {
    assertThat(
            LicenceField.licences(
                "\"Apache-2.0\";link=\"https://a.org/x,y\", https://b.org/l.txt;d=1,<<EXTERNAL>>"))
        .containsExactly("Apache-2.0", "https://b.org/l.txt");
    assertThat(LicenceField.licences("")).isEmpty();
    assertThat(LicenceField.licences("\"open")).containsExactly("open");
  }

  private static Manifest read(String text) throws IOException {
    return Manifest.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
