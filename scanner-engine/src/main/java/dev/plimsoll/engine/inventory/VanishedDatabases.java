package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.StoryStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A layer that deletes or empties every package database (`rm -rf /var/lib/dpkg`) ends the
/// records, not the software. Without a word about it the report would look clean.
final class VanishedDatabases {

  private VanishedDatabases() {}

  /// One gap for each type of which lower layers recorded packages and the merged file system
  /// records none. A package that is uninstalled as the last of its type looks the same; an image
  /// whose package manager lost every package deserves the question.
  static List<Gap> gaps(List<Component> components) {
    var gaps = new ArrayList<Gap>();
    for (var type : ComponentType.values()) {
      var ofType = components.stream().filter(c -> c.type() == type).toList();
      if (!ofType.isEmpty() && ofType.stream().noneMatch(Component::present)) {
        gaps.add(gap(type, ofType));
      }
    }
    return gaps;
  }

  private static Gap gap(ComponentType type, List<Component> components) {
    int layer = components.stream().mapToInt(VanishedDatabases::lastLayer).max().orElseThrow();
    var last = components.stream().filter(c -> lastLayer(c) == layer).toList();
    var path =
        last.stream()
            .flatMap(c -> c.locations().stream())
            .map(location -> location.path())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var count = Integer.toString(last.size());
    return new Gap(
        "INV-009",
        Gap.Kind.NOT_EXAMINED,
        "layer %d: %s".formatted(layer, path),
        "no package database is left: %s packages count as removed, their files may be there"
            .formatted(count),
        Map.of("type", type.word(), "path", path, "n", Integer.toString(layer), "packages", count));
  }

  private static int lastLayer(Component component) {
    return component.end().map(StoryStep::layer).orElse(component.layer());
  }
}
