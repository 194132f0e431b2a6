package dev.plimsoll.engine.inventory.binary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which detectors a path concerns. A pattern is a file's name, perhaps behind folders:
/// `releases/*/OTP_VERSION`; `*` is any text without a slash.
///
/// Asked for every file of every layer: one look into a table for the whole name, and one for its
/// first two characters.
final class FileNames {

  private final Map<String, List<Named>> whole = new HashMap<>();
  private final Map<String, List<Named>> wild = new HashMap<>();

  /// @param parts of the pattern, from the file's name up
  private record Named(List<String> parts, Detector detector) {

    boolean matches(String path) {
      int end = path.length();
      for (var part : parts) {
        int slash = path.lastIndexOf('/', end - 1);
        if (end < 0 || !like(part, path.substring(slash + 1, end))) {
          return false;
        }
        end = slash;
      }
      return true;
    }

    /// Text around at most one `*`.
    private static boolean like(String pattern, String name) {
      int star = pattern.indexOf('*');
      return star < 0
          ? pattern.equals(name)
          : name.length() >= pattern.length() - 1
              && name.startsWith(pattern.substring(0, star))
              && name.endsWith(pattern.substring(star + 1));
    }
  }

  FileNames(List<Detector> detectors) {
    for (var detector : detectors) {
      for (var pattern : detector.files()) {
        var named = new Named(List.of(pattern.split("/")).reversed(), detector);
        var name = named.parts().getFirst();
        int star = name.indexOf('*');
        if ((star >= 0 && star < 2) || name.length() < 2) {
          throw new IllegalArgumentException("names begin with two characters: " + pattern);
        }
        (star < 0 ? whole : wild)
            .computeIfAbsent(star < 0 ? name : name.substring(0, 2), _ -> new ArrayList<>())
            .add(named);
      }
    }
  }

  /// In the order of the detectors.
  List<Detector> detectors(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var exact = whole.get(name);
    var likely = name.length() < 2 ? null : wild.get(name.substring(0, 2));
    if (exact == null && likely == null) {
      return List.of();
    }
    var found = new ArrayList<Detector>();
    for (var named : exact == null ? List.<Named>of() : exact) {
      add(found, named, path);
    }
    for (var named : likely == null ? List.<Named>of() : likely) {
      add(found, named, path);
    }
    return found;
  }

  private static void add(List<Detector> found, Named named, String path) {
    if (named.matches(path) && !found.contains(named.detector())) {
      found.add(named.detector());
    }
  }
}
