package dev.plimsoll.engine.inventory.python;

import java.util.Optional;
import java.util.regex.Pattern;

/// A dependency specifier (Python packaging, "Dependency specifiers", PEP 508): `celery[redis]
/// ==4.4.7 ; python_version < "3"`, or with `@ URL` instead of versions. Parentheses around the
/// versions are of an older form.
///
/// @param name normalised
/// @param versions clauses apart by commas, without blanks: `>=1.0,!=1.5`; empty for any
/// @param marker when it counts; empty for always
record Requirement(String name, String versions, String marker) {

  private static final Pattern NAME =
      Pattern.compile("\\s*([A-Za-z0-9][A-Za-z0-9._-]*+)\\s*(?:\\[[^\\]]*+\\])?+\\s*");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.!+_-]*+");
  private static final Pattern BLANKS = Pattern.compile("[\\s()]+");

  /// Empty where the text is none: no name in front, or something that is no version behind it.
  static Optional<Requirement> of(String text) {
    var name = NAME.matcher(text);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    var rest = text.substring(name.end());
    int at = rest.indexOf('@');
    if (at >= 0) {
      // a URL may hold anything but a blank before the semicolon
      int end = rest.indexOf(" ;", at);
      rest = rest.substring(0, at) + (end < 0 ? "" : rest.substring(end));
    }
    int semicolon = rest.indexOf(';');
    var versions = semicolon < 0 ? rest : rest.substring(0, semicolon);
    versions = BLANKS.matcher(versions).replaceAll("");
    if (!versions.isEmpty() && "<>=!~".indexOf(versions.charAt(0)) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Requirement(
            ProjectName.normalised(name.group(1)),
            versions,
            semicolon < 0 ? "" : rest.substring(semicolon + 1).strip()));
  }

  /// The only version that serves; empty where several do, as for `==1.2.*`.
  Optional<String> pinned() {
    for (var clause : versions.split(",", -1)) {
      if (clause.startsWith("==")) {
        var version = clause.substring(clause.startsWith("===") ? 3 : 2);
        return Optional.of(version).filter(text -> VERSION.matcher(text).matches());
      }
    }
    return Optional.empty();
  }
}
