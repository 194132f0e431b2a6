package dev.plimsoll.engine.inventory.erlang;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.Optional;

/// An application resource file (Erlang/OTP, app(4)): `{application, name, [{vsn, "1.0"}, …]}.`
final class ApplicationResource {

  private ApplicationResource() {}

  static void read(Term.Group file, Records records) {
    var application = file.groups().findFirst();
    var terms = application.map(Term.Group::values).orElse(List.of());
    if (terms.size() < 3
        || !terms.getFirst().text().equals("application")
        || !(terms.get(2) instanceof Term.Group properties)) {
      records.broken(1, "no application");
      return;
    }
    var draft =
        PackageRecord.installed(
                ComponentType.OTP,
                terms.get(1).text(),
                property(properties, "vsn").map(Term::text).orElse(""))
            .line(terms.get(1).line());
    for (var needs : new String[] {"applications", "included_applications"}) {
      property(properties, needs)
          .filter(Term.Group.class::isInstance)
          .map(Term.Group.class::cast)
          .ifPresent(names -> names.values().forEach(name -> draft.dependsOn(name.text())));
    }
    records.add(draft);
  }

  private static Optional<Term> property(Term.Group properties, String name) {
    return properties
        .groups()
        .map(Term.Group::values)
        .filter(pair -> pair.size() == 2 && pair.getFirst().text().equals(name))
        .map(pair -> pair.get(1))
        .findFirst();
  }
}
