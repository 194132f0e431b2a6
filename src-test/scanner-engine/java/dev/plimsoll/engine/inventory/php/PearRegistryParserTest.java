package dev.plimsoll.engine.inventory.php;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PearRegistryParserTest {

  private static final String OWN = "usr/share/php/.registry/archive_tar.reg";
  private static final String PECL = "usr/share/php/.registry/.channel.pecl.php.net/apcu.reg";

  @Test
  void readsAPackageWithItsFilesAndNeeds() throws IOException {
    var found =
        read(
                OWN,
                "a:7:{s:4:\"name\";s:11:\"Archive_Tar\";s:7:\"channel\";s:12:\"pear.php.net\";"
                    + "s:7:\"version\";a:1:{s:7:\"release\";s:6:\"1.4.14\";}"
                    + "s:4:\"lead\";a:2:{i:0;a:1:{s:4:\"name\";s:5:\"José\";}i:1;N;}"
                    + "s:7:\"license\";s:3:\"BSD\";"
                    + "s:8:\"filelist\";a:1:{s:5:\"T.php\";a:1:{s:12:\"installed_as\";"
                    + "s:20:\"/usr/share/php/T.php\";}}"
                    + "s:12:\"dependencies\";a:1:{s:8:\"required\";a:2:{s:3:\"php\";a:0:{}"
                    + "s:7:\"package\";a:1:{i:0;a:1:{s:4:\"name\";s:4:\"PEAR\";}}}}}")
            .only();

    assertThat(found.name()).isEqualTo("pear.php.net/Archive_Tar");
    assertThat(found.version()).isEqualTo("1.4.14");
    assertThat(found.licences()).containsExactly("BSD");
    assertThat(found.supplier()).contains("José");
    assertThat(found.files()).containsExactly("usr/share/php/T.php");
    assertThat(found.dependsOn()).containsExactly(Dependency.on("pear.php.net/PEAR"));
  }

  @Test
  void readsTheFormOfVersion1AndTheChannelOfTheFolder() throws IOException {
    var found =
        read(
                PECL,
                "a:3:{s:7:\"package\";s:4:\"apcu\";s:7:\"version\";s:5:\"5.1.0\";"
                    + "s:15:\"release_license\";s:3:\"PHP\";}")
            .only();

    assertThat(found.name() + " " + found.version()).isEqualTo("pecl.php.net/apcu 5.1.0");
    assertThat(found.licences()).containsExactly("PHP");
  }

  @Test
  void keepsThePackageOfAFileThatEndsEarly() throws IOException {
    var facts = read(OWN, "a:9:{s:4:\"name\";s:1:\"A\";s:7:\"version\";s:1:\"1\";s:99:\"x\";");

    assertThat(facts.versions()).containsExactly("pear.php.net/A 1");
    assertThat(facts.gaps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, byte 0: ends early",
        "`x`, byte 1: 'x' is no type of PHP",
        "`\u0007`, byte 1: '\\x07' is no type of PHP",
        "`a:-1:{}`, `byte 5: \"-1\" is no length`",
        "`s:9:\"a\";`, byte 5: ends early",
        "`s:1:\"ab\";`, `byte 7: 'b' where '\"' belongs`",
        "`C:1:\"a\":1:{x}`, byte 1: 'C' is no type of PHP",
        "`a:0:{}`, record without a name"
      })
  void saysAtWhichByteTheFileIsBroken(String text, String reason) throws IOException {
    var facts = read(OWN, text);

    assertThat(facts.versions()).isEmpty();
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly(reason);
  }

  @Test
  void stopsAtTheLimitOfDepth() throws IOException {
    assertThat(read(OWN, "a:1:{i:0;".repeat(100_000)).gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("byte 905: is nested more than 100 deep");
  }

  @Test
  void endsWithTheFileWhateverNumberItClaims() throws IOException {
    assertThat(read(OWN, "a:2147483647:{i:0;N;").gaps()).hasSize(1);
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new PhpCataloger(), path, text);
  }
}
