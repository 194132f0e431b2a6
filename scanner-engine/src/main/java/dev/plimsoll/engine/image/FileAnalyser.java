package dev.plimsoll.engine.image;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// Something that reads certain files of a layer while the layer streams by.
///
/// `id` and `version` are part of the cache key: raise `version` when the same bytes would give
/// other facts. Implementations are stateless and may be called from several threads.
public interface FileAnalyser {

  /// First bytes of a file that [#recognises] sees; fewer where the file is shorter.
  int HEAD_BYTES = 64;

  /// Stable and unique, the package's name: `dpkg`.
  String id();

  int version();

  /// A test of the path and header only; called for every file of every layer whose path ends with
  /// one of the [#endings].
  boolean wants(FileEntry entry);

  /// What the paths that it [#wants] end with. Every file of every layer is sorted by its last
  /// characters first; an empty ending means that none can be passed over.
  default Collection<String> endings() {
    return List.of("");
  }

  /// True where the first bytes say that this is a file to read, whatever its name: `\x7fELF`.
  /// Called for files that are not empty, that [#wants] left and that [#mayRecognise] did not rule
  /// out; must be as cheap.
  default boolean recognises(FileEntry entry, byte[] head) {
    return false;
  }

  /// False where it [#recognises] no file that begins with this byte.
  default boolean mayRecognise(byte first) {
    return false;
  }

  /// Bytes of the largest file that this analyser reads; a larger one that it wants is a gap.
  default long limit() {
    return Limits.FILE_BYTES;
  }

  /// Reads the file. What is wrong with the bytes goes to `sink` as a gap; an [IOException] means
  /// that the layer itself could not be read.
  void analyse(FileEntry entry, FileContent content, FactSink sink) throws IOException;

  /// True where a folder says something by its name alone, as a store path of Nix does. Called for
  /// every folder of every layer.
  default boolean wantsFolder(String path) {
    return false;
  }

  /// Says what a folder means that [#wantsFolder].
  default void folder(String path, FactSink sink) {}
}
