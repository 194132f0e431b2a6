package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.AffectedRange.Event;
import dev.plimsoll.engine.advisory.AffectedRange.Kind;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Packages and statements made for a test.
final class Subjects {

  static final Distribution DEBIAN_11 =
      new Distribution("debian", "11", "Debian GNU/Linux 11 (bullseye)", "bullseye", List.of());

  private Subjects() {}

  /// A package built from a recipe of the same name and version.
  static Component deb(String name, String version) {
    return deb(name, version, new SourcePackage(name, version), Optional.empty(), true);
  }

  static Component deb(
      String name,
      String version,
      SourcePackage source,
      Optional<String> maintainer,
      boolean present) {
    return new Component(
        "deb/" + name + "@" + version,
        "pkg:deb/debian/" + name + "@" + version,
        ComponentType.DEB,
        name,
        version,
        source,
        "amd64",
        List.of(),
        maintainer,
        List.of(new Location("var/lib/dpkg/status", 2, 17)),
        List.of(),
        Relations.NONE,
        List.of(),
        List.of(),
        present,
        Judged.NOT_ASKED);
  }

  /// Kinds and versions by turns: `introduced 0 fixed 1.2`.
  static AffectedRange range(String words) {
    var events = new ArrayList<Event>();
    var parts = words.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      var kind =
          switch (parts[i]) {
            case "introduced" -> Kind.INTRODUCED;
            case "fixed" -> Kind.FIXED;
            case "last" -> Kind.LAST_AFFECTED;
            default -> throw new IllegalArgumentException(words);
          };
      events.add(new Event(kind, parts[i + 1]));
    }
    return new AffectedRange(AffectedRange.Type.ECOSYSTEM, events);
  }

  /// A statement of `osv` about Debian 11.
  static Statement about(String name, String id, AffectedRange... ranges) {
    return new Statement(
        "osv",
        id,
        List.of(),
        List.of(),
        id + " of " + name,
        new PackageKey("Debian:11", name),
        Optional.empty(),
        List.of(),
        List.of(ranges),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static Statement fixed(String name, String id, String fix) {
    return about(name, id, range("introduced 0 fixed " + fix));
  }

  static Statement rated(Statement s, Optional<Severity> word, List<Cvss> cvss) {
    return new Statement(
        s.source(),
        s.id(),
        s.aliases(),
        s.upstream(),
        s.summary(),
        s.about(),
        word,
        cvss,
        s.ranges(),
        s.versions(),
        s.published(),
        s.modified(),
        s.isWithdrawn());
  }

  static Statement listing(Statement s, String... versions) {
    return new Statement(
        s.source(),
        s.id(),
        s.aliases(),
        s.upstream(),
        s.summary(),
        s.about(),
        s.severity(),
        s.cvss(),
        s.ranges(),
        List.of(versions),
        s.published(),
        s.modified(),
        s.isWithdrawn());
  }

  static Statement withdrawn(Statement s) {
    return new Statement(
        s.source(),
        s.id(),
        s.aliases(),
        s.upstream(),
        s.summary(),
        s.about(),
        s.severity(),
        s.cvss(),
        s.ranges(),
        s.versions(),
        s.published(),
        s.modified(),
        true);
  }
}
