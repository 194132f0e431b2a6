package dev.plimsoll.engine.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Optional;

/// Names in tar entries, links and manifests as paths from a root.
final class EntryName {

  private EntryName() {}

  /// The path without leading slash, empty parts and `.` parts: `./usr//lib/` is `usr/lib`, `./` is
  /// the empty path. Empty where a `..` part occurs, even one that stays inside: no builder writes
  /// it.
  static Optional<String> normalised(String name) {
    if (isNormal(name)) {
      return Optional.of(name);
    }
    var parts = new ArrayList<String>();
    for (String part : name.split("/", -1)) {
      if (part.equals("..")) {
        return Optional.empty();
      }
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /// Where a symbolic link leads.
  ///
  /// @param link path of the link
  /// @param target as written; relative to the link's directory or, with a leading slash, to the
  ///   root. A `..` at the root stays there, as in a `chroot`
  static String linkTarget(String link, String target) {
    var parts = new ArrayDeque<String>();
    if (!target.startsWith("/")) {
      append(parts, parent(link));
    }
    append(parts, target);
    return String.join("/", parts);
  }

  /// The directory of a path; the empty path for a name in the root.
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String join(String directory, String name) {
    return directory.isEmpty() ? name : directory + "/" + name;
  }

  private static void append(ArrayDeque<String> parts, String path) {
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
  }

  /// Most names need no work.
  private static boolean isNormal(String name) {
    boolean isPartStart = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isPartStart && (c == '/' || c == '.')) {
        return false;
      }
      isPartStart = c == '/';
    }
    return !isPartStart;
  }
}
