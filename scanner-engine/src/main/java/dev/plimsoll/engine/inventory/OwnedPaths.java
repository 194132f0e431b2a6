package dev.plimsoll.engine.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The files that a package says it owns, collected from its list in bounded memory.
///
/// Lists name directories too, and those belong to everybody: what another path of the list lies in
/// is left out, as is what ends in a slash.
public final class OwnedPaths {

  /// Paths of one list that are kept. The largest package of Debian has 70,000.
  public static final int LIMIT = 500_000;

  /// Characters of them together.
  private static final long CHARACTERS = 32L << 20;

  private final List<String> paths = new ArrayList<>();
  private final Set<String> directories = new HashSet<>();
  private String parent = "";
  private long characters;

  /// @param path `/usr/bin/x`, `./usr/bin/x`, `usr/bin/x`; the root and empty texts are no files
  /// @return false where the list is full and the path not kept
  public boolean add(String path) {
    var fromRoot = fromRoot(path);
    if (fromRoot.isEmpty() || fromRoot.endsWith("/")) {
      return true;
    }
    if (paths.size() == LIMIT || characters > CHARACTERS) {
      return false;
    }
    characters += fromRoot.length();
    paths.add(fromRoot);
    addParent(fromRoot);
    return true;
  }

  private static String fromRoot(String path) {
    int start = 0;
    while (path.startsWith("/", start) || path.startsWith("./", start)) {
      start += path.charAt(start) == '/' ? 1 : 2;
    }
    return path.substring(start).equals(".") ? "" : path.substring(start);
  }

  /// Most paths lie beside the one before.
  private void addParent(String path) {
    int slash = path.lastIndexOf('/');
    if (slash > 0 && !(slash == parent.length() && path.startsWith(parent))) {
      parent = path.substring(0, slash);
      directories.add(parent);
    }
  }

  /// Sorted, each once, from the image's root.
  public List<String> files() {
    var files = new TreeSet<String>();
    for (var path : paths) {
      if (!directories.contains(path)) {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }
}
