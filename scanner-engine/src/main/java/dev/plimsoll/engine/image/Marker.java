package dev.plimsoll.engine.image;

/// What a name with the prefix `.wh.` says (OCI image-spec, layer.md, "Whiteouts"; the rest is what
/// aufs left in images of its time).
sealed interface Marker {

  /// An entry like any other.
  record None() implements Marker {}

  /// Lower layers' content of this path is gone.
  record Whiteout(String path) implements Marker {}

  /// Lower layers' content of this directory is gone.
  record Opaque(String directory) implements Marker {}

  /// Bookkeeping of aufs: `.wh..wh.plnk`, `.wh..wh.aufs`, `.wh..wh.orph`.
  record Bookkeeping() implements Marker {}

  /// A marker for `.` or `..`.
  record Outside() implements Marker {}

  String PREFIX = ".wh.";

  /// @param path normalised
  static Marker of(String path) {
    if (!path.contains(PREFIX)) {
      return new None();
    }
    String directory = EntryName.parent(path);
    String name = directory.isEmpty() ? path : path.substring(directory.length() + 1);
    if (name.equals(".wh..wh..opq")) {
      return new Opaque(directory);
    }
    if (("/" + path).contains("/.wh..wh.")) {
      return new Bookkeeping();
    }
    if (!name.startsWith(PREFIX)) {
      return new None();
    }
    String target = name.substring(PREFIX.length());
    return switch (target) {
      case "" -> new Bookkeeping();
      case ".", ".." -> new Outside();
      default -> new Whiteout(EntryName.join(directory, target));
    };
  }
}
