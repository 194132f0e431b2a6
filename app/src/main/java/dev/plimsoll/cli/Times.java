package dev.plimsoll.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/// Lengths of time as Go programs take them, in one unit: `90s`, `5m`, `1h`. A bare number is in
/// seconds.
final class Times {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smh]?)");

  private Times() {}

  static Duration parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
      throw new TypeConversionException("'" + text + "' is no time like 90s, 5m or 1h");
    }
    long amount = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofSeconds(amount);
    };
  }
}
