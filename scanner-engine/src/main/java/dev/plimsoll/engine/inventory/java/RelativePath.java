package dev.plimsoll.engine.inventory.java;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A path of one file of an image as another one names it: `../pom.xml`.
final class RelativePath {

  private RelativePath() {}

  /// @param from the file that names it, from the image's root
  /// @param path empty where it names none
  /// @return from the image's root; empty where the path leaves the image
  static Optional<String> of(String from, String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> folders = new ArrayDeque<>();
    for (var part : (from.substring(0, from.lastIndexOf('/') + 1) + path).split("/", -1)) {
      switch (part) {
        case "", "." -> {}
        case ".." -> {
          if (folders.pollLast() == null) {
            return Optional.empty();
          }
        }
        default -> folders.addLast(part);
      }
    }
    return Optional.of(String.join("/", folders));
  }
}
