package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What lies in the archive of which component.
final class Containment {

  private final Map<String, TreeSet<String>> contents = new HashMap<>();
  private final Map<String, String> byPlace = new HashMap<>();

  private Containment(List<Component> components) {
    for (var component : components) {
      for (var location : component.locations()) {
        byPlace.putIfAbsent(location.path(), component.id());
      }
    }
    for (var component : components) {
      for (var location : component.locations()) {
        container(location.path())
            .filter(id -> !id.equals(component.id()))
            .ifPresent(
                id -> contents.computeIfAbsent(id, _ -> new TreeSet<>()).add(component.id()));
      }
    }
  }

  static Containment of(List<Component> components) {
    return new Containment(components);
  }

  /// The innermost archive around the place that is a component itself.
  private Optional<String> container(String path) {
    for (int end = path.lastIndexOf(Location.INSIDE);
        end > 0;
        end = path.lastIndexOf(Location.INSIDE, end - 1)) {
      var id = byPlace.get(path.substring(0, end));
      if (id != null) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /// Sorted ids.
  List<String> of(Component component) {
    return List.copyOf(contents.getOrDefault(component.id(), new TreeSet<>()));
  }
}
