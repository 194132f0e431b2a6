package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The module's README says which files are read, in a table that comes from the catalogers.
///
/// `-Dplimsoll.renew=true` writes it anew.
class EcosystemTableTest {

  private static final Path README = Path.of("scanner-engine", "README.md");
  private static final String BEGIN = "<!-- ecosystems: made from the catalogers -->\n";
  private static final String END = "<!-- end of ecosystems -->\n";

  @Test
  void theReadmeListsWhatTheCatalogersRead() throws IOException {
    var file = Capability.checkout().resolve(README);
    var text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    assertThat(begin).as(BEGIN).isNotNegative();
    assertThat(end).as(END).isGreaterThan(begin);
    if (Boolean.getBoolean("plimsoll.renew")) {
      Files.writeString(
          file, text.substring(0, begin + BEGIN.length()) + table() + text.substring(end));
    } else {
      assertThat(text.substring(begin + BEGIN.length(), end)).isEqualTo(table());
    }
  }

  private static String table() {
    return Analysers.all().stream()
        .filter(Cataloger.class::isInstance)
        .map(Cataloger.class::cast)
        .flatMap(cataloger -> cataloger.sources().stream())
        .sorted(Comparator.comparing(SourceFile::ecosystem))
        .map(EcosystemTableTest::row)
        .collect(
            Collectors.joining(
                "\n",
                """
                | ecosystem | file | evidence | what is read | what is not |
                |---|---|---|---|---|
                """,
                "\n"));
  }

  private static String row(SourceFile source) {
    return "| %s | `%s` | %s | %s | %s |"
        .formatted(
            source.ecosystem(),
            source.described().replace("|", "\\|"),
            source.kind().word(),
            source.read(),
            source.notRead().isEmpty() ? "–" : source.notRead());
  }
}
