package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.javascript.PackageManifest.Place;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageManifestTest {

  private static final String PACKAGE = "app/node_modules/a/package.json";

  @ParameterizedTest
  @CsvSource({
    "app/node_modules/a/package.json, PACKAGE",
    "node_modules/@s/a/package.json, PACKAGE",
    "app/node_modules/a/node_modules/b/package.json, PACKAGE",
    "app/node_modules/.pnpm/a@1.0.0/node_modules/a/package.json, PACKAGE",
    "app/node_modules/a/dist/package.json, PART",
    "app/node_modules/@s/package.json, PART",
    "app/node_modules/.cache/package.json, PART",
    "app/package.json, ALONE",
    "usr/share/nodejs/@types/node/package.json, ALONE",
    "package.json, ALONE"
  })
  void saysWhatThePlaceIsWorth(String path, Place place) throws IOException {
    assertThat(PackageManifest.place(path)).isEqualTo(place);
  }

  @Test
  void readsAPackageWithWhatItNeeds() throws IOException {
    var found =
        read(
                PACKAGE,
                """
                {"name": "@s/a", "version": "1.0.0", "license": "MIT",
                 "author": {"name": "Ann", "email": "ann@example.org"},
                 "dependencies": {"b": "^1"}, "optionalDependencies": {"c": "2"},
                 "peerDependencies": {"d": "*"}, "devDependencies": {"e": "*"}}
                """)
            .only();

    assertThat(found.name()).isEqualTo("@s/a");
    assertThat(found.kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(found.licences()).containsExactly("MIT");
    assertThat(found.supplier()).contains("Ann <ann@example.org>");
    assertThat(found.dependsOn()).extracting(Dependency::name).containsExactly("b", "c", "d");
  }

  @Test
  void takesACopyInsideAPackageAsObserved() throws IOException {
    var found = read("node_modules/a/vendor/b/package.json", "{\"name\":\"b\",\"version\":\"1\"}");

    assertThat(found.only().kind()).isEqualTo(EvidenceKind.OBSERVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"module\"}",
        "{\"private\": true, \"workspaces\": [\"a\"]}",
        "{\"name\": \"an-application\"}",
        "{\"name\": \"<%= name %>\", \"version\": \"0.0.0\"}",
        "{\"name\": {\"x\": 1}, \"version\": \"1.0.0\"}",
        "[]"
      })
  void findsNoPackageInWhatNamesNone(String text) throws IOException {
    var facts = read("srv/package.json", text);

    assertThat(facts.versions()).isEmpty();
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void saysThatAnInstalledPackageHasNoVersion() throws IOException {
    assertThat(read(PACKAGE, "{\"name\": \"a\"}").gaps())
        .extracting(Gap::consequence)
        .containsExactly("\"a\" has no version: what it records is not in the report");
  }

  @Test
  void keepsThePackageOfAFileThatEndsEarly() throws IOException {
    var facts = read(PACKAGE, "{\"name\": \"a\",\n\"version\": \"1.0.0\", \"lic");

    assertThat(facts.versions()).containsExactly("a 1.0.0");
    assertThat(facts.gaps()).extracting(Gap::where).containsExactly(PACKAGE + ":2");
  }

  @Test
  void takesBrokenFilesInsideAPackageForTestData() throws IOException {
    assertThat(read("node_modules/a/test/package.json", "{ nonsense").gaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"license\": \"SEE LICENSE IN x\"`, SEE LICENSE IN x",
        "`\"license\": {\"type\": \"ISC\", \"url\": \"u\"}`, ISC",
        "`\"license\": [\"MIT\", {\"name\": \"BSD\"}]`, `MIT,BSD`",
        "`\"licenses\": [{\"type\": \"MIT\"}, 7, null, [[]]]`, `MIT,7`",
        "`\"license\": {\"type\": {}}`, ``"
      })
  void readsLicencesInEveryForm(String member, String licences) throws IOException {
    var found = read(PACKAGE, "{\"name\":\"a\",\"version\":\"1\",%s}".formatted(member));

    assertThat(String.join(",", found.only().licences())).isEqualTo(licences);
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new JavascriptCataloger(), path, text);
  }
}
