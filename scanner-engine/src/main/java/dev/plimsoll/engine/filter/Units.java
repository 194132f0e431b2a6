package dev.plimsoll.engine.filter;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What a number counts, and the units in which a condition may write it.
public enum Units {
  /// A plain number: `7`, `0.94`, `-1`, `1e-3`, `0x1f`.
  NONE,
  /// Bytes: `50 MB`, `4 KiB`; without a unit bytes.
  SIZE,
  /// Seconds: `3 d`, `90 min`; a year has 365 days. Without a unit seconds.
  DURATION;

  private static final Pattern FORM =
      Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)(?: ?([A-Za-z]+))?");
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]([0-9a-fA-F]{1,13})");

  /// Empty for a text that is no such number.
  OptionalDouble read(String text) {
    var hexadecimal = HEXADECIMAL.matcher(text);
    if (hexadecimal.matches()) {
      return OptionalDouble.of((double) Long.parseLong(hexadecimal.group(1), 16));
    }
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return OptionalDouble.empty();
    }
    double factor = form.group(2) == null ? 1 : factor(form.group(2));
    return Double.isNaN(factor)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(form.group(1)) * factor);
  }

  /// NaN for a unit of something else.
  private double factor(String unit) {
    return switch (this) {
      case NONE -> Double.NaN;
      case SIZE -> bytes(unit);
      case DURATION -> seconds(unit);
    };
  }

  private static double bytes(String unit) {
    return switch (unit) {
      case "B" -> 1;
      case "kB" -> 1e3;
      case "MB" -> 1e6;
      case "GB" -> 1e9;
      case "TB" -> 1e12;
      case "KiB" -> 0x1p10;
      case "MiB" -> 0x1p20;
      case "GiB" -> 0x1p30;
      case "TiB" -> 0x1p40;
      default -> Double.NaN;
    };
  }

  private static double seconds(String unit) {
    return switch (unit) {
      case "s" -> 1;
      case "min" -> 60;
      case "h" -> 3_600;
      case "d" -> 86_400;
      case "w" -> 604_800;
      case "y" -> 31_536_000;
      default -> Double.NaN;
    };
  }
}
