package dev.plimsoll.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Colours are defined once per theme.
class ColoursInStyleSheetsTest {

  private static final Path ROOT = Path.of(System.getProperty("plimsoll.root"));
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[;,\" )])|\\brgba?\\(|scene\\.paint\\.Color\\b");
  private static final List<String> TOKEN_SHEETS = List.of("light.css", "dark.css");

  @Test
  void noJavaSourceHoldsAColour() throws IOException {
    assertThat(linesWithColours(ROOT.resolve("app/src/main/java"), ".java")).isEmpty();
  }

  @Test
  void noSheetButTheTokensHoldsAColour() throws IOException {
    assertThat(linesWithColours(ROOT.resolve("assets/app/theme"), ".css")).isEmpty();
  }

  @Test
  void noSheetIsLongerThanAReaderLikes() throws IOException {
    try (var sheets = Files.list(ROOT.resolve("assets/app/theme"))) {
      assertThat(sheets).allSatisfy(sheet -> assertThat(lines(sheet)).hasSizeLessThan(151));
    }
  }

  private static List<String> linesWithColours(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !TOKEN_SHEETS.contains(file.getFileName().toString()))
          .flatMap(ColoursInStyleSheetsTest::linesWithColours)
          .toList();
    }
  }

  private static Stream<String> linesWithColours(Path file) {
    return lines(file).stream()
        .filter(line -> COLOUR.matcher(line).find())
        .map(line -> file.getFileName() + ": " + line.strip());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
