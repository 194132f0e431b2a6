package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the text of a [FilterField]: words parted by white space, phrases in double quotes, all in
/// lower case.
public final class FilterWords {

  private FilterWords() {}

  /// A quote that is still open holds everything to the end.
  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    var parts = text.toLowerCase(Locale.ROOT).split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isPhrase = i % 2 == 1;
      for (var word : isPhrase ? List.of(parts[i]) : List.of(parts[i].split("\\s+"))) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
