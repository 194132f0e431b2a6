package dev.plimsoll.engine.version;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The normal form of versions in composer/semver (`VersionParser::normalize`, 3.x).
final class ComposerNormal {

  /// A stability with its number, and whether it is the development version of that.
  static final String MODIFIER =
      "[._-]?(?:(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\\d++)*+)?)?([.-]?dev)?";

  private static final Pattern CLASSICAL =
      pattern("v?(\\d{1,5})(\\.\\d++)?(\\.\\d++)?(\\.\\d++)?" + MODIFIER);
  private static final Pattern DATED =
      pattern("v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3})?)" + MODIFIER);
  private static final Pattern BRANCH =
      pattern("v?(\\d++)(\\.(?:\\d++|[x*]))?(\\.(?:\\d++|[x*]))?(\\.(?:\\d++|[x*]))?[.-]?dev");
  private static final Pattern STABILITY =
      Pattern.compile("@(?:stable|rc|beta|alpha|dev)$", Pattern.CASE_INSENSITIVE);
  private static final String BRANCH_NUMBER = "9999999";

  private ComposerNormal() {}

  static Optional<String> of(String written) {
    var text = STABILITY.matcher(written.strip()).replaceFirst("");
    int plus = text.indexOf('+');
    if (plus > 0 && plus < text.length() - 1 && !Ascii.hasBlank(text) && text.indexOf(',') < 0) {
      text = text.substring(0, plus);
    }
    var classical = CLASSICAL.matcher(text);
    if (classical.matches()) {
      var numbers = new StringBuilder(classical.group(1));
      for (int i = 2; i <= 4; i++) {
        numbers.append(classical.group(i) == null ? ".0" : classical.group(i));
      }
      return Optional.of(numbers + modifier(classical, 5));
    }
    var dated = DATED.matcher(text);
    if (dated.matches()) {
      return Optional.of(dated.group(1).replaceAll("\\D", ".") + modifier(dated, 2));
    }
    var branch = BRANCH.matcher(text);
    return branch.matches() ? Optional.of(branch(branch)) : Optional.empty();
  }

  static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /// The groups of [#MODIFIER], of which `first` is the number.
  private static String modifier(Matcher matcher, int first) {
    var stability = matcher.group(first);
    if (stability != null && stability.equals("stable")) {
      return "";
    }
    var number = matcher.group(first + 1);
    var written = number == null ? "" : number.replaceFirst("^[.-]+", "");
    return (stability == null ? "" : "-" + expand(stability) + written)
        + (matcher.group(first + 2) == null ? "" : "-dev");
  }

  private static String expand(String stability) {
    var word = stability.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "a" -> "alpha";
      case "b" -> "beta";
      case "p", "pl" -> "patch";
      case "rc" -> "RC";
      default -> word;
    };
  }

  private static String branch(Matcher branch) {
    var numbers = new StringBuilder(branch.group(1));
    for (int i = 2; i <= 4; i++) {
      var part = branch.group(i);
      boolean isOpen = part == null || !Ascii.isDigit(part.charAt(1));
      numbers.append('.').append(isOpen ? BRANCH_NUMBER : part.substring(1));
    }
    return numbers + "-dev";
  }
}
