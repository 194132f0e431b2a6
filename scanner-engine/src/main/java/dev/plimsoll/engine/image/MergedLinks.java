package dev.plimsoll.engine.image;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Symbolic links of directories in the merged file system, at any height of the stack.
///
/// Nothing is built up: a link is looked for from the layer in question downwards, for the few
/// paths that facts have. Links are followed inside the image's root, at most as many as the kernel
/// would.
final class MergedLinks implements FileLinks {
  private final List<StackedLayer> layers;
  private final PathKeys keys;
  private final Map<String, Boolean> everLink = new HashMap<>();

  MergedLinks(List<StackedLayer> layers, PathKeys keys) {
    this.layers = layers;
    this.keys = keys;
  }

  /// `path` with the links among its directories resolved; its last part is not.
  ///
  /// @param top position of the highest layer that counts
  /// @return empty where links lead in a circle
  Optional<String> resolve(String path, int top) {
    String parent = EntryName.parent(path);
    String name = parent.isEmpty() ? path : path.substring(parent.length() + 1);
    return directory(parent, top).map(directory -> EntryName.join(directory, name));
  }

  @Override
  public String follow(String path, int layer) {
    int top = layers.size() - 1;
    while (top >= 0 && layers.get(top).index() > layer) {
      top--;
    }
    return directory(path, top).orElse(path);
  }

  /// `path` with all links resolved.
  Optional<String> directory(String path, int top) {
    var pending = new ArrayDeque<>(List.of(path.split("/", -1)));
    String resolved = "";
    int followed = 0;
    while (!pending.isEmpty()) {
      String next = EntryName.join(resolved, pending.poll());
      Optional<String> target = linkAt(next, top);
      if (target.isEmpty()) {
        resolved = next;
      } else if (++followed > Limits.LINK_DEPTH) {
        return Optional.empty();
      } else {
        String[] parts = EntryName.linkTarget(next, target.get()).split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
          pending.push(parts[i]);
        }
        resolved = "";
      }
    }
    return Optional.of(resolved);
  }

  private Optional<String> linkAt(String path, int top) {
    if (path.isEmpty() || !everLink.computeIfAbsent(path, this::isEverLink)) {
      return Optional.empty();
    }
    long key = keys.of(path);
    for (int i = top; i >= 0; i--) {
      StackedLayer layer = layers.get(i);
      String target = layer.facts().links().get(path);
      if (target != null) {
        return Optional.of(target);
      }
      WrittenPaths written = layer.facts().written();
      if (written.hasDirectory(key) || written.hasOther(key) || layer.hides(path, keys)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEverLink(String path) {
    return layers.stream().anyMatch(layer -> layer.facts().links().containsKey(path));
  }
}
