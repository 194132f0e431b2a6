package dev.plimsoll.engine.format;

/// One entry of a ZIP archive's central directory (APPNOTE 4.3.12).
///
/// @param name as written, with `/`; bytes that are no UTF-8 are U+FFFD
/// @param flags general purpose bits (APPNOTE 4.4.4)
/// @param method how it is compressed (APPNOTE 4.4.5)
/// @param compressed bytes in the archive
/// @param size bytes after inflating, as the archive says; hostile ones lie
/// @param header offset of its local header in the file
public record ZipMember(
    String name, int flags, int method, long compressed, long size, long header) {

  private static final int ENCRYPTED = 1;
  static final int STORED = 0;
  static final int DEFLATED = 8;

  public boolean isFolder() {
    return name.endsWith("/");
  }

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }
}
