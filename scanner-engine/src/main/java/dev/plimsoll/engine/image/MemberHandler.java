package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;

/// What is done with each file of an archive's outer tar.
interface MemberHandler {

  /// @param path normalised
  /// @param content ends with the member
  /// @param size as stored
  /// @param contents where the member goes
  void member(String path, InputStream content, long size, ArchiveContents contents)
      throws IOException;
}
