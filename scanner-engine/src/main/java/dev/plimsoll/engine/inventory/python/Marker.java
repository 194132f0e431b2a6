package dev.plimsoll.engine.inventory.python;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// An environment marker (Python packaging, "Dependency specifiers"): `python_version < "3.8" and
/// sys_platform == "win32"`.
///
/// Judged for a Linux image in which nobody asked for an extra. What an image does not tell, the
/// processor for one, makes a comparison unknown, and an unknown marker counts: the dependency
/// matters only where it is installed.
final class Marker {

  /// Parentheses in parentheses that are followed; deeper ones are unknown.
  private static final int DEPTH = 50;

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*+\"|'[^']*+'|[()]|[<>=!~]++|[A-Za-z_.]++");

  private static final Map<String, String> LINUX =
      Map.of("sys_platform", "linux", "os_name", "posix", "platform_system", "Linux", "extra", "");

  private final List<String> tokens;
  private final Interpreter python;
  private int at;

  private Marker(List<String> tokens, Interpreter python) {
    this.tokens = tokens;
    this.python = python;
  }

  /// False where it certainly does not hold.
  static boolean mayHold(String marker, Interpreter python) {
    var tokens = TOKEN.matcher(marker).results().map(token -> token.group()).toList();
    return tokens.isEmpty() || new Marker(tokens, python).disjunction(0) != Truth.NO;
  }

  private Truth disjunction(int depth) {
    var truth = conjunction(depth);
    while (take("or")) {
      truth = truth.or(conjunction(depth));
    }
    return truth;
  }

  private Truth conjunction(int depth) {
    var truth = operand(depth);
    while (take("and")) {
      truth = truth.and(operand(depth));
    }
    return truth;
  }

  private Truth operand(int depth) {
    if (depth > DEPTH) {
      at = tokens.size();
      return Truth.UNKNOWN;
    }
    if (take("(")) {
      var truth = disjunction(depth + 1);
      return take(")") ? truth : Truth.UNKNOWN;
    }
    return comparison(next(), next(), next());
  }

  private boolean take(String token) {
    boolean isNext = at < tokens.size() && tokens.get(at).equals(token);
    at += isNext ? 1 : 0;
    return isNext;
  }

  private String next() {
    return at < tokens.size() ? tokens.get(at++) : "";
  }

  private Truth comparison(String left, String operator, String right) {
    if (left.equals("python_version") && isText(right)) {
      return python.compared(operator, content(right));
    }
    if (left.equals("python_full_version") && isText(right)) {
      return python.fullyCompared(operator, content(right));
    }
    var known = isText(left) ? right : left;
    var text = isText(left) ? left : right;
    var value = LINUX.get(known);
    if (value == null || !isText(text)) {
      return Truth.UNKNOWN;
    }
    return switch (operator) {
      case "==", "===" -> Truth.of(value.equals(content(text)));
      case "!=" -> Truth.of(!value.equals(content(text)));
      default -> Truth.UNKNOWN;
    };
  }

  private static String content(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static boolean isText(String token) {
    return token.startsWith("\"") || token.startsWith("'");
  }
}
