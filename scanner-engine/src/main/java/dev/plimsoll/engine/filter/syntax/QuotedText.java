package dev.plimsoll.engine.filter.syntax;

import java.util.HexFormat;

/// Reads a text in quotes. The escapes are Falco's: `\b \f \n \r \t \\ \/ \xNN`, the quote that
/// encloses the text, and `\` before a blank, which is a backslash.
final class QuotedText {

  private QuotedText() {}

  /// @param in at the opening quote; moves behind the closing one
  static Operand.Text read(Cursor in, Complaints complaints) {
    int open = in.at();
    char quote = in.here();
    in.skip(quote);
    var value = new StringBuilder();
    while (!in.isAtEnd() && !in.isAt(quote)) {
      char c = in.here();
      if (c == '\\') {
        value.append(escaped(in, quote, complaints));
      } else {
        value.append(c);
        in.skip(c);
      }
    }
    if (!in.skip(quote)) {
      complaints.quoteNotClosed(open);
    }
    return new Operand.Text(value.toString(), true, in.since(open));
  }

  private static String escaped(Cursor in, char quote, Complaints complaints) {
    int from = in.at();
    in.skip('\\');
    char c = in.here();
    if (in.isAtEnd()) {
      return "\\";
    }
    in.skip(c);
    return switch (c) {
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '\\', '/' -> String.valueOf(c);
      case ' ' -> "\\";
      case 'x' -> hex(in, from, complaints);
      default -> {
        if (c != quote) {
          complaints.escapeUnknown(in.since(from), "\\" + c);
        }
        yield String.valueOf(c);
      }
    };
  }

  private static String hex(Cursor in, int from, Complaints complaints) {
    int value = 0;
    for (int digit = 0; digit < 2; digit++) {
      if (in.isAtEnd() || !HexFormat.isHexDigit(in.here())) {
        complaints.escapeUnknown(in.since(from), "\\x");
        return "";
      }
      value = value * 16 + HexFormat.fromHexDigit(in.here());
      in.skip(in.here());
    }
    return String.valueOf((char) value);
  }
}
