package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;

/// Something that reads certain files of a layer while the layer streams by.
///
/// `id` and `version` are part of the cache key: raise `version` when the same bytes would give
/// other facts. Implementations are stateless and may be called from several threads.
public interface FileAnalyser {

  /// Stable and unique, the package's name: `dpkg`.
  String id();

  int version();

  /// A test of the path and header only; called for every file of every layer.
  boolean wants(FileEntry entry);

  /// Bytes of the largest file that this analyser reads; a larger one that it wants is a gap.
  default long limit() {
    return Limits.FILE_BYTES;
  }

  /// Reads the file. `content` ends with the file and need not be closed or read to its end. What
  /// is wrong with the bytes goes to `sink` as a gap; an [IOException] means that the layer itself
  /// could not be read.
  void analyse(FileEntry entry, InputStream content, FactSink sink) throws IOException;
}
