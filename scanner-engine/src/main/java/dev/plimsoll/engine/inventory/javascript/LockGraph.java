package dev.plimsoll.engine.inventory.javascript;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The packages of one lock file and what each of them needs, by whatever id the file gives them.
///
/// Several ids may be one package: npm installs it in several folders, pnpm once for each set of
/// peers. They become one record that needs what all of them need.
final class LockGraph {

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> askedForDevelopment = new HashSet<>();

  private record Node(PackageDraft draft, List<String> needs) {}

  /// The first of two with one id counts.
  void add(String id, PackageDraft draft) {
    nodes.putIfAbsent(id, new Node(draft, new ArrayList<>()));
  }

  boolean has(String id) {
    return nodes.containsKey(id);
  }

  /// Nothing happens where the file has no package `id`.
  void needs(String id, String other) {
    var node = nodes.get(id);
    if (node != null) {
      node.needs().add(other);
    }
  }

  /// The application needs this one to run.
  void asksFor(String id) {
    asked.add(id);
  }

  /// The application needs this one to be built or tested: what only such packages need is not
  /// meant to be in an image, and is left out.
  void asksForDevelopment(String id) {
    askedForDevelopment.add(id);
  }

  void addTo(Records records) {
    var left = reachable(askedForDevelopment);
    left.removeAll(reachable(asked));
    var packages = new LinkedHashMap<String, PackageDraft>();
    nodes.forEach((id, node) -> {
      if (!left.contains(id)) {
        var draft = packages.computeIfAbsent(key(node.draft()), _ -> node.draft());
        node.needs().stream()
            .filter(nodes::containsKey)
            .map(nodes::get)
            .forEach(other -> draft.dependsOn(other.draft().name(), other.draft().version()));
      }
    });
    packages.values().forEach(records::add);
  }

  private static String key(PackageDraft draft) {
    return draft.name() + "\n" + draft.version();
  }

  private Set<String> reachable(Collection<String> roots) {
    var reached = new HashSet<String>();
    var waiting = new ArrayDeque<>(roots);
    while (!waiting.isEmpty()) {
      var id = waiting.pop();
      var node = nodes.get(id);
      if (node != null && reached.add(id)) {
        waiting.addAll(node.needs());
      }
    }
    return reached;
  }
}
