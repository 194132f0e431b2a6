package dev.plimsoll.engine.inventory.golang;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The version of a program's own module, which Go before 1.24 calls `(devel)` unless it was
/// fetched by version: from what the build set with `-X`, then from the commit.
///
/// Accepts a false one where a build sets a variable `…version` of its own code to something else
/// than its own version, the version of a protocol for example (test
/// `takesAVariableOfAnotherMeaningForTheVersion`).
final class MainVersion {

  /// `-X name=value`; the whole or the value in quotes.
  private static final Pattern VARIABLE =
      Pattern.compile("-X[ =]+[\"']?([\\w./~@-]{1,300}\\.\\w{1,100})=[\"']?([^\\s\"']{1,200})");

  private static final Pattern VERSION =
      Pattern.compile("v?\\d{1,9}(?:\\.\\d{1,9}){1,3}(?:[-+][\\w.+-]{1,100})?");

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int COMMIT = 12;

  private MainVersion() {}

  /// @param module path of the main module
  static Optional<String> of(BuildInformation information, String module) {
    return fromVariables(information, module).or(() -> fromCommit(information));
  }

  static Optional<String> fromVariables(BuildInformation information, String module) {
    return VARIABLE
        .matcher(information.settings().getOrDefault("-ldflags", ""))
        .results()
        .filter(set -> rank(set.group(1), module) > 0)
        .filter(set -> VERSION.matcher(set.group(2)).matches())
        .max(Comparator.comparingInt(set -> rank(set.group(1), module)))
        .map(set -> set.group(2).startsWith("v") ? set.group(2) : "v" + set.group(2));
  }

  /// How likely a variable holds the program's version; 0 for never.
  private static int rank(String variable, String module) {
    var name = variable.substring(variable.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!name.endsWith("version") && !name.equals("tag") && !name.equals("gittag")) {
      return 0;
    }
    boolean isPlain = name.equals("version");
    boolean isOwn = variable.startsWith("main.") || variable.startsWith(module);
    return (isOwn ? 4 : 1)
        + (isPlain ? 2 : 0)
        + (name.equals("gitversion") ? 1 : 0)
        - (name.equals("goversion") || name.equals("apiversion") ? 4 : 0);
  }

  /// As Go writes it since 1.24, where no tag is known (*Pseudo-versions*, Go Modules Reference).
  private static Optional<String> fromCommit(BuildInformation information) {
    var commit = information.settings().getOrDefault("vcs.revision", "");
    var time = information.settings().getOrDefault("vcs.time", "");
    if (commit.length() < COMMIT) {
      return Optional.empty();
    }
    try {
      var dirty =
          information.settings().getOrDefault("vcs.modified", "").equals("true") ? "+dirty" : "";
      return Optional.of(
          "v0.0.0-%s-%s%s"
              .formatted(STAMP.format(Instant.parse(time)), commit.substring(0, COMMIT), dirty));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
