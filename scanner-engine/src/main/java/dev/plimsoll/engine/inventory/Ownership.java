package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which operating system's package a component of a language belongs to: the one that owns the
/// file that records it.
///
/// A record that a later layer brought than the package (`pip install -U` over Debian's own module)
/// is no longer the package's. Within one layer the two cannot be told apart.
final class Ownership {

  /// Since the merge of `/usr` (file-hierarchy(7)) both names lead to one file; databases keep
  /// either.
  private static final String USR = "usr/";

  private static final List<String> MERGED =
      List.of("bin/", "sbin/", "lib/", "lib32/", "lib64/", "libx32/");

  private final Map<String, Component> owners = new HashMap<>();

  /// The files of an operating system are many, those that record something of a language few: so
  /// the few are remembered and the many looked up.
  private Ownership(List<Component> components) {
    var asked = new HashSet<String>();
    for (var component : components) {
      if (canBeOwned(component)) {
        component.locations().forEach(location -> asked.add(canonical(location.file())));
      }
    }
    for (var component : asked.isEmpty() ? List.<Component>of() : components) {
      if (component.present() && component.type().isOperatingSystem()) {
        for (var file : component.files()) {
          var path = canonical(file);
          if (asked.contains(path)) {
            owners.putIfAbsent(path, component);
          }
        }
      }
    }
  }

  static Ownership of(List<Component> components) {
    return new Ownership(components);
  }

  private static String canonical(String path) {
    if (path.startsWith(USR)) {
      for (var folder : MERGED) {
        if (path.startsWith(folder, USR.length())) {
          return path.substring(USR.length());
        }
      }
    }
    return path;
  }

  private static boolean canBeOwned(Component component) {
    return component.present() && !component.type().isOperatingSystem();
  }

  /// Empty where it has a place of its own beside the packages'.
  Optional<String> owner(Component component) {
    if (owners.isEmpty() || !canBeOwned(component)) {
      return Optional.empty();
    }
    var found = component.locations().stream().map(this::owner).distinct().toList();
    return found.size() == 1 || found.stream().allMatch(Optional::isPresent)
        ? found.getFirst().map(Component::id)
        : Optional.empty();
  }

  private Optional<Component> owner(Location location) {
    return Optional.ofNullable(owners.get(canonical(location.file())))
        .filter(owner -> location.layer() <= owner.layer());
  }
}
