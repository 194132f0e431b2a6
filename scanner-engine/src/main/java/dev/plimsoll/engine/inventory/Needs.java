package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which component serves what another one needs.
///
/// Where several versions of a package lie in the image the nearest one serves, as Node, Ruby and
/// others look for it: the one whose place shares the longest path of folders, then the shortest
/// place. Packages of one database lie equally near, and all of them serve.
final class Needs {

  /// What dpkg, rpm and apk, and pacman call a package for every architecture; or nobody says.
  private static final Set<String> FOR_ALL = Set.of("all", "noarch", "any", "");

  private final Map<String, List<Provider>> byName = new HashMap<>();

  private record Provider(Component component) {

    boolean canServe(Component other) {
      return component.type() == other.type()
          && (component.architecture().equals(other.architecture())
              || FOR_ALL.contains(component.architecture())
              || FOR_ALL.contains(other.architecture()));
    }

    /// More is nearer.
    long nearness(Component other) {
      long nearest = Long.MIN_VALUE;
      for (var mine : component.locations()) {
        for (var its : other.locations()) {
          long shared = sharedFolders(mine, its);
          nearest = Math.max(nearest, shared * 100_000 - mine.path().length());
        }
      }
      return nearest;
    }
  }

  private static long sharedFolders(Location one, Location other) {
    int length = Math.min(one.path().length(), other.path().length());
    int folders = 0;
    for (int i = 0; i < length && one.path().charAt(i) == other.path().charAt(i); i++) {
      folders += one.path().charAt(i) == '/' ? 1 : 0;
    }
    return folders;
  }

  void provide(String name, Component component) {
    byName
        .computeIfAbsent(key(component.type(), name), _ -> new ArrayList<>(1))
        .add(new Provider(component));
  }

  private static String key(ComponentType type, String name) {
    return type.word() + ":" + name;
  }

  /// Ids of the components that serve, sorted. A need that nothing present serves, a virtual
  /// package for one, gives none.
  List<String> of(Component component, List<Dependency> needs) {
    var ids = new TreeSet<String>();
    for (var need : needs) {
      var serving =
          byName.getOrDefault(key(component.type(), need.name()), List.of()).stream()
              .filter(provider -> provider.canServe(component))
              .filter(provider ->
                  need.version().isEmpty() || need.version().equals(provider.component().version()))
              .toList();
      if (serving.size() == 1) {
        ids.add(serving.getFirst().component().id());
      } else {
        nearest(serving, component).forEach(it -> ids.add(it.component().id()));
      }
    }
    ids.remove(component.id());
    return List.copyOf(ids);
  }

  /// All that lie equally near; none of none.
  private static List<Provider> nearest(List<Provider> serving, Component component) {
    var nearest = new ArrayList<Provider>();
    long most = Long.MIN_VALUE;
    for (var provider : serving) {
      long nearness = provider.nearness(component);
      if (nearness > most) {
        most = nearness;
        nearest.clear();
      }
      if (nearness == most) {
        nearest.add(provider);
      }
    }
    return nearest;
  }
}
