package dev.plimsoll.engine.inventory.python;

import java.util.function.Consumer;

/// The texts in a Python script (The Python Language Reference, "String and Bytes literals"),
/// comments passed over. A backslash stands for itself and guards the mark behind it.
final class PythonTexts {

  private final String script;
  private int at;

  private PythonTexts(String script) {
    this.script = script;
  }

  /// Hands each text without its marks, in the order of the script.
  static void each(String script, Consumer<String> texts) {
    new PythonTexts(script).walk(texts);
  }

  private void walk(Consumer<String> texts) {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == '#') {
        at = endOfLine();
      } else if (c == '"' || c == '\'') {
        text(String.valueOf(c), texts);
      } else {
        at++;
      }
    }
  }

  private void text(String mark, Consumer<String> texts) {
    boolean isLong = script.startsWith(mark.repeat(3), at);
    var closing = isLong ? mark.repeat(3) : mark;
    int start = at + closing.length();
    int end = start;
    while (end < script.length()
        && !script.startsWith(closing, end)
        && (isLong || script.charAt(end) != '\n')) {
      end += script.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, script.length());
    texts.accept(script.substring(Math.min(start, end), end));
    at = script.startsWith(closing, end) ? end + closing.length() : end;
  }

  private int endOfLine() {
    int end = script.indexOf('\n', at);
    return end < 0 ? script.length() : end;
  }
}
