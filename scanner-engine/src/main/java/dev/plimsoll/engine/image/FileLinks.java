package dev.plimsoll.engine.image;

/// Where paths of the merged file system lead, at any layer.
public interface FileLinks {

  /// `path` with every symbolic link on it followed, its last part too; `path` itself where links
  /// lead in a circle. Nothing needs to lie there.
  ///
  /// @param layer index into the image's layers: what higher ones did does not count
  String follow(String path, int layer);

  /// No path is a link.
  static FileLinks none() {
    return (path, _) -> path;
  }
}
