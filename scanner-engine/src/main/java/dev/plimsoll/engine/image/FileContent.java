package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of one file of a layer, as an analyser gets them. Ask for one of the two, once.
public interface FileContent {

  /// Bytes, as the layer's header says.
  long size();

  /// The bytes as they pass, for whoever reads from the beginning to the end. Ends with the file;
  /// need not be closed or read to its end.
  InputStream stream() throws IOException;

  /// The same bytes for whoever has to jump. They are kept for that, so ask only where needed.
  FileBytes bytes() throws IOException;

  /// Bytes that are in memory already.
  static FileContent of(byte[] bytes) {
    return new PassingFile(Spool.of(bytes));
  }
}
