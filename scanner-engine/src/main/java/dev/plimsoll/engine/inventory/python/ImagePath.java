package dev.plimsoll.engine.inventory.python;

import java.util.ArrayDeque;

/// Paths from the image's root, without leading slash.
final class ImagePath {

  private ImagePath() {}

  /// The folder around a file; empty at the root.
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// `../../bin/pip` as seen from a folder. No path leads out of the root.
  static String resolved(String folder, String path) {
    var parts = new ArrayDeque<String>();
    for (var part : (path.startsWith("/") ? path : folder + "/" + path).split("/", -1)) {
      switch (part) {
        case "", "." -> {}
        case ".." -> parts.pollLast();
        default -> parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
