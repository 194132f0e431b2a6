package dev.plimsoll.engine.inventory.dpkg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// `Depends`, `Pre-Depends`, `Provides`: relations apart by commas, each `name:arch (>= version)
/// [arch] <profile>` (Debian Policy 7.1).
///
/// A relation with alternatives (`a | b`) gives no name: the record does not say which of them the
/// package stands on.
final class RelationField {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern AFTER_NAME = Pattern.compile("[\\s:(\\[<]");

  private RelationField() {}

  /// Names in the order of the fields, each once.
  static List<String> names(String... fields) {
    var names = new LinkedHashSet<String>();
    for (var field : fields) {
      COMMA
          .splitAsStream(field)
          .filter(relation -> relation.indexOf('|') < 0)
          .map(relation -> AFTER_NAME.split(relation.strip(), 2)[0])
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return new ArrayList<>(names);
  }
}
