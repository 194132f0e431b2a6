package dev.plimsoll.engine.inventory.python;

import java.util.regex.Pattern;

/// The version of the Python in whose folder a package lies: 3.11 for
/// `usr/lib/python3.11/site-packages/…`.
///
/// @param number major × 1000 + minor; 0 where the folder does not say, as Debian's
///   `usr/lib/python3/dist-packages`
record Interpreter(int number) {

  static final Interpreter UNKNOWN = new Interpreter(0);

  private static final Pattern FOLDER =
      Pattern.compile("/python([0-9]{1,3})\\.([0-9]{1,3})/(?:site|dist)-packages/");
  private static final Pattern VERSION = Pattern.compile("([0-9]{1,3})(?:\\.([0-9]{1,3}))?");

  static Interpreter of(String path) {
    var folder = FOLDER.matcher(path);
    return folder.find() ? new Interpreter(number(folder.group(1), folder.group(2))) : UNKNOWN;
  }

  private static int number(String major, String minor) {
    return Integer.parseInt(major) * 1000 + Integer.parseInt(minor);
  }

  /// Whether `python_full_version < "3.9"` holds for it: the third number is not known.
  Truth fullyCompared(String operator, String version) {
    boolean mayBeSame = compared("==", version) != Truth.NO;
    boolean isKnown = !mayBeSame || operator.equals("<") || operator.equals(">=");
    return isKnown ? compared(operator, version) : Truth.UNKNOWN;
  }

  /// Whether `python_version < "3.9"` holds for it.
  Truth compared(String operator, String version) {
    var numbers = VERSION.matcher(version);
    if (number == 0 || !numbers.matches()) {
      return Truth.UNKNOWN;
    }
    var minor = numbers.group(2);
    int order = number - number(numbers.group(1), minor == null ? "0" : minor);
    return switch (operator) {
      case "<" -> Truth.of(order < 0);
      case "<=" -> Truth.of(order <= 0);
      case ">" -> Truth.of(order > 0);
      case ">=" -> Truth.of(order >= 0);
      case "==" -> Truth.of(order == 0);
      case "!=" -> Truth.of(order != 0);
      default -> Truth.UNKNOWN;
    };
  }
}
