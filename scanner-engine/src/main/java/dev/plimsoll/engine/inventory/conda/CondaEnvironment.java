package dev.plimsoll.engine.inventory.conda;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;

/// `environment.yml`: a list of match specifications, `channel::name=version=build` (conda,
/// "Package match specifications").
///
/// `name=1.2` asks for any 1.2, and is what `conda env export` writes for exactly 1.2. It is taken
/// for the version; `takesAPrefixForAVersion` shows the false result.
final class CondaEnvironment {

  private static final Pattern SPECIFICATION =
      Pattern.compile("(?:\\S*::)?([A-Za-z0-9_.-]++)\\s*={1,2}\\s*([A-Za-z0-9_.!+]++)(?:=\\S*+)?");
  private static final Pattern AFTER_NAME = Pattern.compile("[\\s=<>!~\\[]");

  private CondaEnvironment() {}

  static void read(PartialTree tree, Records records) {
    for (var each : tree.root().path("dependencies")) {
      var match = SPECIFICATION.matcher(each.isTextual() ? each.textValue().strip() : "");
      if (match.matches()) {
        records.add(PackageRecord.declared(ComponentType.CONDA, match.group(1), match.group(2)));
      }
    }
    tree.fault().ifPresent(records::broken);
  }

  /// Of `libzlib 1.2.11 h90dfc92_1014` or `python >=3.8`.
  static String name(String specification) {
    return AFTER_NAME.split(specification.strip(), 2)[0];
  }
}
