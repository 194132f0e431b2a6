package dev.plimsoll.engine.inventory.python;

import java.util.Locale;
import java.util.regex.Pattern;

/// The one spelling of a project's name: lower case, runs of `-`, `_` and `.` one hyphen (Python
/// packaging, "Name normalization", PEP 503).
final class ProjectName {

  private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");

  private ProjectName() {}

  static String normalised(String name) {
    return SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
