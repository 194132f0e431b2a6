package dev.plimsoll.app.ui;

import java.util.List;

/// The text of a row in which a filter looks for words, in lower case, with a line break between
/// its parts: no word can match across two of them.
///
/// @param own what this row alone says
/// @param shared what the interface says of it, in every language: one text for all rows of which
///   it says the same. Apart from the other, which one Chinese character would make twice as long.
public record RowText(String own, String shared) {

  /// True where every word occurs. A loop: this is what a keystroke costs.
  ///
  /// @param words lower case
  public boolean has(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (!own.contains(word) && !shared.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
