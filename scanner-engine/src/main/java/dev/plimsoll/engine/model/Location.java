package dev.plimsoll.engine.model;

/// Where a component was read.
///
/// @param path from the image's root, without leading slash; what lies inside an archive follows
///   after `!/`: `opt/app.jar!/BOOT-INF/lib/x.jar`
/// @param layer index of the layer that brought this component, not of the last one that rewrote
///   the file
/// @param line of the record, from 1; 0 where the file has no lines
/// @param kind how the file knows of it
public record Location(String path, int layer, int line, EvidenceKind kind) {

  /// Between an archive and what lies in it, as `jar:` URLs write it.
  public static final String INSIDE = "!/";

  /// Of a package database.
  public Location(String path, int layer, int line) {
    this(path, layer, line, EvidenceKind.INSTALLED);
  }

  /// The file of the image's file system.
  public String file() {
    int end = path.indexOf(INSIDE);
    return end < 0 ? path : path.substring(0, end);
  }
}
