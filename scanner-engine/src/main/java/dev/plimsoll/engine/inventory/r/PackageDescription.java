package dev.plimsoll.engine.inventory.r;

import dev.plimsoll.engine.inventory.FieldReader.Paragraph;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Set;
import java.util.regex.Pattern;

/// `DESCRIPTION` (Writing R Extensions, "The DESCRIPTION file"). `Built` stands only in those of
/// installed packages; a file without `Package` describes something else.
final class PackageDescription {

  static final int LINE = 1 << 16;

  static final Set<String> FIELDS =
      Set.of(
          "package",
          "version",
          "license",
          "maintainer",
          "author",
          "depends",
          "imports",
          "linkingto",
          "built");

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern AFTER_NAME = Pattern.compile("[\\s(]");

  private PackageDescription() {}

  static void read(Paragraph description, Records records) {
    var name = description.first("package");
    if (name.isEmpty()) {
      return;
    }
    var version = description.first("version");
    var draft =
        description.first("built").isEmpty()
            ? PackageRecord.declared(ComponentType.CRAN, name, version)
            : PackageRecord.installed(ComponentType.CRAN, name, version);
    draft
        .licence(description.first("license"))
        .supplier(
            description.first("maintainer").isEmpty()
                ? description.first("author")
                : description.first("maintainer"))
        .line(description.line());
    for (var needs : new String[] {"depends", "imports", "linkingto"}) {
      COMMA
          .splitAsStream(description.first(needs))
          .map(need -> AFTER_NAME.split(need.strip(), 2)[0])
          .filter(need -> !need.equals("R"))
          .forEach(draft::dependsOn);
    }
    records.add(draft);
  }
}
