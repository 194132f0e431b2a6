package dev.plimsoll.engine.filter.syntax;

import java.util.Locale;
import java.util.Set;

/// When a text needs quotes, and how it is written in them.
public final class Quoting {

  /// What stands before a condition or joins two.
  static final Set<String> KEYWORDS = Set.of("and", "or", "not");

  private Quoting() {}

  /// The value as it can stand in a text, in double quotes where it must.
  public static String quoted(String value) {
    return isBare(value) ? value : inQuotes(value);
  }

  /// Stricter than the grammar, so that the answer is the same wherever the value stands.
  static boolean isBare(String value) {
    return !value.isEmpty()
        && value.chars().allMatch(c -> Cursor.isNameUnit((char) c) && c != '\\' && c != '!')
        && !KEYWORDS.contains(value.toLowerCase(Locale.ROOT))
        && Operator.of(value).isEmpty()
        && Modifier.of(value).isEmpty();
  }

  static String inQuotes(String value) {
    var out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
