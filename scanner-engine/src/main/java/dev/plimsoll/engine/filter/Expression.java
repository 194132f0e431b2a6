package dev.plimsoll.engine.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.plimsoll.engine.filter.syntax.Limits;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.ArrayDeque;

/// A regular expression of RE2, which takes time in proportion to the text, over the whole value.
///
/// RE2 writes repetitions out: `(a{1000}){1000}` would be a program of a million steps. So the size
/// is estimated before.
final class Expression {

  private static final int STEPS = 10_000;

  private Expression() {}

  static Check<String> of(Value value, Problems problems) {
    var text = value.text();
    if (text.length() > Limits.EXPRESSION || steps(text) > STEPS) {
      return refused(value, "too large", problems);
    }
    try {
      var pattern = Pattern.compile(text, Pattern.DOTALL);
      return new Check<>(Check.PATTERN * 5, own -> pattern.matcher(own).matches());
    } catch (PatternSyntaxException e) {
      return refused(value, e.getDescription(), problems);
    }
  }

  private static Check<String> refused(Value value, String reason, Problems problems) {
    problems.wrong(
        "FLT-038",
        value.span(),
        "\"" + value.text() + "\" is no regular expression: " + reason,
        "value",
        value.text(),
        "reason",
        reason);
    return Check.never();
  }

  /// An upper bound: every character is a step, a repetition multiplies what stands before it.
  private static long steps(String text) {
    var groups = new ArrayDeque<Long>();
    long sum = 0;
    long last = 0;
    for (int i = 0; i < text.length() && sum <= STEPS; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(' -> {
          groups.push(sum);
          sum = 0;
          last = 0;
        }
        case ')' -> {
          last = sum + 1;
          sum = last + (groups.isEmpty() ? 0 : groups.pop());
        }
        case '{' -> {
          long times = times(text, i + 1);
          sum += last * Math.max(0, times - 1);
          last *= Math.max(1, times);
        }
        case '\\' -> {
          i++;
          last = 1;
          sum++;
        }
        default -> {
          last = 1;
          sum++;
        }
      }
    }
    return sum;
  }

  /// The larger number of `{n,m}`; 1 where it is no repetition.
  private static long times(String text, int from) {
    long largest = 1;
    long number = 0;
    for (int i = from; i < text.length() && text.charAt(i) != '}'; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = Math.min(number * 10 + c - '0', STEPS + 1);
        largest = Math.max(largest, number);
      } else {
        number = 0;
      }
    }
    return largest;
  }
}
