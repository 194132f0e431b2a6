package dev.plimsoll.engine.format.program;

import java.util.List;

/// What the optional header of a PE file says.
///
/// @param is64 true for PE32+
/// @param base where the image is mapped unless it is moved
/// @param directories tables by their fixed index
record PeHeader(boolean is64, long base, List<Directory> directories) {

  /// A table inside the image.
  ///
  /// @param address relative to the image base
  /// @param size bytes
  record Directory(long address, long size) {

    static final Directory NONE = new Directory(0, 0);

    boolean isPresent() {
      return address != 0 && size != 0;
    }
  }

  Directory directory(int index) {
    return index < directories.size() ? directories.get(index) : Directory.NONE;
  }
}
