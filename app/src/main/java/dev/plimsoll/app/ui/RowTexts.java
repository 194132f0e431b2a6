package dev.plimsoll.app.ui;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the texts of a list's rows. What the columns show in words of the interface is found in
/// both languages, so that a filter keeps its meaning when the language changes.
public final class RowTexts {

  private final Map<List<String>, String> shared = new ConcurrentHashMap<>();

  /// @param parts as they are shown
  /// @param keys of the words of the interface
  public RowText of(List<String> parts, List<String> keys) {
    return new RowText(
        joined(parts), shared.computeIfAbsent(List.copyOf(keys), RowTexts::translated));
  }

  private static String translated(List<String> keys) {
    var words = new ArrayList<String>();
    for (var key : keys) {
      for (var language : Language.values()) {
        words.add(Texts.of(language).text(key));
      }
    }
    return joined(words);
  }

  private static String joined(List<String> parts) {
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
