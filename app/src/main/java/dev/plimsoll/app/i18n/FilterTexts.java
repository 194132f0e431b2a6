package dev.plimsoll.app.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the filter of findings says in words: names of values in every language, since a filter
/// keeps its meaning when the language changes, and what each field is.
public final class FilterTexts {

  /// Where the words of a field stand.
  private static final Map<String, String> WORDS =
      Map.of(
          "severity", "outcome.severity.",
          "confidence", "outcome.confidence.",
          "fix", "findings.fixed.",
          "fate", "findings.word.fate.");

  private FilterTexts() {}

  /// (`severity`, `high`) → `High`, `高危`; nothing for a field whose words are no language's.
  public static List<String> names(String field, String word) {
    var key = WORDS.get(field);
    return key == null
        ? List.of()
        : Arrays.stream(Language.values())
            .map(language -> Texts.of(language).text(key + word))
            .toList();
  }

  /// @param field by its name in the catalogue: `severity`
  public static String explained(Texts texts, String field) {
    return texts.text("findings.explained." + field);
  }
}
