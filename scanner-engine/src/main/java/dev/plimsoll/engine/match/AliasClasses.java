package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.plimsoll.engine.advisory.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which statements about one component speak of one vulnerability: those whose ids and aliases
/// meet, directly or through others. Bundles ([Statement#upstream]) join nothing: an erratum that
/// mends five faults would make them one.
final class AliasClasses {

  private final Map<String, String> parents = new HashMap<>();

  private AliasClasses() {}

  /// By the name under which a reader knows it: the CVE where there is one, else GHSA's id, else
  /// the first. A class with two CVEs is a fault of the data and is kept apart by the statements'
  /// own ids.
  static Map<String, List<Statement>> of(Collection<Statement> statements) {
    var classes = new AliasClasses();
    statements.forEach(
        statement -> statement.aliases().forEach(alias -> classes.join(statement.id(), alias)));
    var members =
        statements.stream()
            .collect(
                groupingBy(
                    statement -> classes.root(statement.id()), LinkedHashMap::new, toList()));
    var named = new TreeMap<String, List<Statement>>();
    for (var each : members.values()) {
      var name = name(each);
      if (name.isEmpty()) {
        named.putAll(each.stream().collect(groupingBy(Statement::id)));
      } else {
        named.put(name, each);
      }
    }
    return named;
  }

  /// Empty where the class has two CVEs.
  private static String name(List<Statement> statements) {
    var ids = ids(statements);
    var cves = ids.stream().filter(id -> id.startsWith("CVE-")).toList();
    if (cves.size() > 1) {
      return "";
    }
    return cves.isEmpty()
        ? ids.stream().filter(id -> id.startsWith("GHSA-")).findFirst().orElse(ids.first())
        : cves.getFirst();
  }

  static SortedSet<String> ids(Collection<Statement> statements) {
    var ids = new TreeSet<String>();
    for (var statement : statements) {
      ids.add(statement.id());
      ids.addAll(statement.aliases());
    }
    return ids;
  }

  private void join(String a, String b) {
    parents.put(root(a), root(b));
  }

  private String root(String id) {
    var at = id;
    for (var parent = parents.get(at);
        parent != null && !parent.equals(at);
        parent = parents.get(at)) {
      at = parent;
    }
    return at;
  }
}
