package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the first 100 bytes of an SQLite file say (sqlite.org/fileformat2.html, "The Database
/// Header").
///
/// @param applicationId 0 where its maker has none
public record SqliteHeader(int applicationId, int userVersion) {

  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// True for an SQLite database, whoever made it.
  public static boolean recognises(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /// @throws AdvisoryException KIT-009 where the file is no SQLite database, or ends before the
  ///   last page that its header counts
  public static SqliteHeader read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw AdvisoryException.unreadable(file, "not a file", null);
    }
    ByteBuffer header;
    try (var in = Files.newInputStream(file)) {
      header = ByteBuffer.wrap(in.readNBytes(LENGTH));
    } catch (IOException e) {
      throw AdvisoryException.unreadable(file, String.valueOf(e.getMessage()), e);
    }
    if (header.limit() < LENGTH || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw AdvisoryException.unreadable(file, "not an SQLite database", null);
    }
    long expected = pageSize(header) * Integer.toUnsignedLong(header.getInt(28));
    if (Files.size(file) < expected) {
      throw AdvisoryException.unreadable(
          file, "ends after " + Files.size(file) + " of " + expected + " bytes", null);
    }
    return new SqliteHeader(header.getInt(68), header.getInt(60));
  }

  /// 65,536 does not fit the two bytes and is written as 1.
  private static long pageSize(ByteBuffer header) {
    int size = Short.toUnsignedInt(header.getShort(16));
    return size == 1 ? 65_536 : size;
  }
}
