package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which operating system's package a component of a language belongs to: the one that owns the
/// file that records it, or the folder in which it lies.
///
/// Software that is installed folder by folder (Bitnami, Homebrew) owns in that way what is merely
/// observed there. What has a record of its own inside is of its own.
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

  /// By path, with the slash at its end.
  private final Map<String, Component> folders = new HashMap<>();

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
      if (component.present()) {
        component.files().forEach(file -> add(canonical(file), component, asked));
      }
    }
  }

  private void add(String file, Component component, Set<String> asked) {
    if (file.endsWith("/")) {
      folders.putIfAbsent(file, component);
    } else if (component.type().isOperatingSystem() && asked.contains(file)) {
      owners.putIfAbsent(file, component);
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

  /// The note in a program that names its package says less than the package that owns the program,
  /// and may name the source package: Debian's `libsystemd.so` says `systemd`.
  private static boolean canBeOwned(Component component) {
    return component.present()
        && (!component.type().isOperatingSystem() || component.kind() == EvidenceKind.OBSERVED);
  }

  /// Empty where it has a place of its own beside the packages'.
  Optional<String> owner(Component component) {
    if ((owners.isEmpty() && folders.isEmpty()) || !canBeOwned(component)) {
      return Optional.empty();
    }
    boolean isObserved = component.kind() == EvidenceKind.OBSERVED;
    var found =
        component.locations().stream()
            .map(location -> owner(location, isObserved))
            .distinct()
            .toList();
    return found.size() == 1 || found.stream().allMatch(Optional::isPresent)
        ? found.getFirst().map(Component::id)
        : Optional.empty();
  }

  private Optional<Component> owner(Location location, boolean isObserved) {
    var path = canonical(location.file());
    return Optional.ofNullable(owners.get(path))
        .or(() -> ownerOfFolder(path, isObserved))
        .filter(owner -> location.layer() <= owner.layer());
  }

  private Optional<Component> ownerOfFolder(String path, boolean isObserved) {
    for (int slash = path.lastIndexOf('/');
        slash > 0 && !folders.isEmpty();
        slash = path.lastIndexOf('/', slash - 1)) {
      var owner = folders.get(path.substring(0, slash + 1));
      if (owner != null && (isObserved || owner.type().isOperatingSystem())) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }
}
