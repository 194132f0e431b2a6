package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.model.SourcePackage;
import java.util.regex.Pattern;

/// The `Source` field: `name` or `name (version)`; absent where the source has the binary package's
/// own name and version (Debian Policy 5.6.1, deb-control(5)).
final class SourceField {

  /// What a binary-only rebuild adds (Developer's Reference 5.10.2.1); no source ever has it.
  ///
  /// The tools of Debian then write the source's version in parentheses, so this is for records
  /// that were made by others. A source that is really numbered `1.0+b2` becomes `1.0` and is
  /// judged as older than it is: a finding too many, never one too few.
  private static final Pattern REBUILD = Pattern.compile("\\+b[0-9]+$");

  private SourceField() {}

  static SourcePackage read(String field, String name, String version) {
    int open = field.indexOf('(');
    var source = (open < 0 ? field : field.substring(0, open)).strip();
    var stated = open < 0 ? "" : field.substring(open + 1).replace(')', ' ').strip();
    return new SourcePackage(
        source.isEmpty() ? name : source,
        stated.isEmpty() ? REBUILD.matcher(version).replaceFirst("") : stated);
  }
}
