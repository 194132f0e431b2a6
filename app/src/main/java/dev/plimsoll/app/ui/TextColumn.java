package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/// The texts of all rows of a long list one behind the other, so that looking for a word is one
/// walk through memory: 200,000 texts that lie apart cost a keystroke's whole time in waiting for
/// them.
public final class TextColumn {

  private final String own;

  /// Where the text of each row ends in `own`.
  private final int[] ends;

  private final List<String> shared;

  /// The place in `shared` of what is shared by each row.
  private final int[] sharing;

  private TextColumn(String own, int[] ends, List<String> shared, int[] sharing) {
    this.own = own;
    this.ends = ends;
    this.shared = shared;
    this.sharing = sharing;
  }

  public static TextColumn of(List<RowText> rows) {
    var own = new StringBuilder();
    var ends = new int[rows.size()];
    var shared = new ArrayList<String>();
    var places = new HashMap<String, Integer>();
    var sharing = new int[rows.size()];
    for (int row = 0; row < ends.length; row++) {
      var text = rows.get(row);
      own.append(text.own()).append('\n');
      ends[row] = own.length();
      sharing[row] =
          places.computeIfAbsent(
              text.shared(),
              words -> {
                shared.add(words);
                return shared.size() - 1;
              });
    }
    return new TextColumn(own.toString(), ends, List.copyOf(shared), sharing);
  }

  /// The rows in which every word occurs.
  ///
  /// @param words lower case; none for all rows
  public BitSet with(List<String> words) {
    var rows = new BitSet(ends.length);
    rows.set(0, ends.length);
    for (var word : words) {
      rows.and(with(word));
    }
    return rows;
  }

  private BitSet with(String word) {
    var rows = new BitSet(ends.length);
    int row = 0;
    for (int at = own.indexOf(word); at >= 0; at = own.indexOf(word, ends[row])) {
      while (ends[row] <= at) {
        row++;
      }
      rows.set(row);
    }
    var saying = new BitSet(shared.size());
    for (int i = 0; i < shared.size(); i++) {
      saying.set(i, shared.get(i).contains(word));
    }
    if (!saying.isEmpty()) {
      for (int i = 0; i < sharing.length; i++) {
        if (saying.get(sharing[i])) {
          rows.set(i);
        }
      }
    }
    return rows;
  }
}
