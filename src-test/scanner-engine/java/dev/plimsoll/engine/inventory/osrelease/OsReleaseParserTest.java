package dev.plimsoll.engine.inventory.osrelease;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OsReleaseParserTest {

  @Test
  void readsTheFileOfDebian() throws IOException {
    var values =
        parse(
            """
            PRETTY_NAME="Debian GNU/Linux 11 (bullseye)"
            NAME="Debian GNU/Linux"
            VERSION_ID="11"
            VERSION="11 (bullseye)"
            VERSION_CODENAME=bullseye
            ID=debian
            HOME_URL="https://www.debian.org/"
            """);

    assertThat(values)
        .containsOnly(
            Map.entry("PRETTY_NAME", "Debian GNU/Linux 11 (bullseye)"),
            Map.entry("NAME", "Debian GNU/Linux"),
            Map.entry("VERSION_ID", "11"),
            Map.entry("VERSION", "11 (bullseye)"),
            Map.entry("VERSION_CODENAME", "bullseye"),
            Map.entry("ID", "debian"));
  }

  @Test
  void readsSingleQuotesAsTheyAre() throws IOException {
    assertThat(parse("NAME='a \\\"b\\\" $c'")).containsEntry("NAME", "a \\\"b\\\" $c");
  }

  @Test
  void takesTheBackslashFromWhatDoubleQuotesMustEscape() throws IOException {
    assertThat(parse("NAME=\"\\\"a\\\" \\$b \\`c\\` \\\\ \\n\""))
        .containsEntry("NAME", "\"a\" $b `c` \\ \\n");
  }

  @Test
  void readsUnquotedValuesUpToTheFirstBlank() throws IOException {
    assertThat(parse("ID=debian # not fedora\nNAME=two\\ words\n"))
        .containsEntry("ID", "debian")
        .containsEntry("NAME", "two words");
  }

  @Test
  void passesOverCommentsEmptyLinesAndWhatIsNoAssignment() throws IOException {
    assertThat(parse("# ID=fedora\n\n   \nID\n=x\n ID=debian\r\n"))
        .containsOnly(Map.entry("ID", "debian"));
  }

  @Test
  void endsAQuoteThatIsNeverClosedWithItsLine() throws IOException {
    assertThat(parse("NAME=\"Debian\nID='debian\nVERSION_ID=\"\n"))
        .containsOnly(
            Map.entry("NAME", "Debian"), Map.entry("ID", "debian"), Map.entry("VERSION_ID", ""));
  }

  @Test
  void takesTheLastOfSeveralAssignments() throws IOException {
    assertThat(parse("ID=one\nID=two\n")).containsEntry("ID", "two");
  }

  private static Map<String, String> parse(String text) throws IOException {
    return OsReleaseParser.parse(
        new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)), OsReleaseParser.LINE_LIMIT));
  }
}
