package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which operating system's package a component of a language belongs to: the one that owns the
/// file that records it.
///
/// A record that a later layer brought than the package (`pip install -U` over Debian's own module)
/// is no longer the package's. Within one layer the two cannot be told apart.
final class Ownership {

  /// Since the merge of `/usr` (file-hierarchy(7)) both names lead to one file; databases keep
  /// either.
  private static final Pattern MERGED = Pattern.compile("^usr/(?=(?:s?bin|lib(?:32|64|x32)?)/)");

  private final Map<String, Component> owners = new HashMap<>();

  private Ownership(List<Component> components) {
    for (var component : components) {
      if (component.present() && component.type().isOperatingSystem()) {
        component.files().forEach(file -> owners.putIfAbsent(canonical(file), component));
      }
    }
  }

  static Ownership of(List<Component> components) {
    return new Ownership(components);
  }

  private static String canonical(String path) {
    return path.startsWith("usr/") ? MERGED.matcher(path).replaceFirst("") : path;
  }

  /// Empty where it has a place of its own beside the packages'.
  Optional<String> owner(Component component) {
    if (owners.isEmpty() || component.type().isOperatingSystem() || !component.present()) {
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
