package dev.plimsoll.engine.format;

import dev.plimsoll.engine.image.FileBytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The bytes of a ZIP archive's members: stored and deflated ones, as all archives of Java, .NET
/// and Python have.
public final class ZipContent {

  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;
  private static final int CHUNK = 1 << 13;

  private ZipContent() {}

  /// Takes what a member inflates to. Broken data shows as a [ZipException] or [EOFException] of
  /// the stream, which it lets through.
  @FunctionalInterface
  public interface Reader<T> {
    T read(InputStream content) throws IOException;
  }

  /// The member as a part of the archive's file; empty where it is compressed.
  public static Optional<FileBytes> inPlace(FileBytes archive, ZipMember member)
      throws IOException, UnreadableArchiveException {
    return member.method() == ZipMember.STORED
        ? Optional.of(data(archive, member))
        : Optional.empty();
  }

  /// @throws UnreadableArchiveException where the member's bytes are broken or compressed in a way
  ///   that is not read
  /// @throws IOException where the archive's file itself cannot be read
  public static <T> T read(FileBytes archive, ZipMember member, Reader<T> reader)
      throws IOException, UnreadableArchiveException {
    var data = data(archive, member);
    if (member.method() == ZipMember.STORED) {
      return reader.read(data.stream());
    }
    if (member.method() != ZipMember.DEFLATED) {
      throw unreadable(member, "compression method %d is not read".formatted(member.method()));
    }
    var inflater = new Inflater(true);
    try (var inflated = new InflaterInputStream(data.stream(), inflater, CHUNK)) {
      return reader.read(inflated);
    } catch (ZipException | EOFException e) {
      throw unreadable(member, "deflated data is broken: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }

  /// At most `limit` bytes of the member.
  public static byte[] bytes(FileBytes archive, ZipMember member, int limit)
      throws IOException, UnreadableArchiveException {
    return read(archive, member, content -> content.readNBytes(limit));
  }

  private static FilePart data(FileBytes archive, ZipMember member)
      throws IOException, UnreadableArchiveException {
    if (member.isEncrypted()) {
      throw unreadable(member, "encrypted");
    }
    var header =
        ByteBuffer.wrap(archive.read(member.header(), LOCAL_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    if (header.limit() < LOCAL_BYTES || header.getInt(0) != LOCAL) {
      throw unreadable(member, "no local header where the directory says");
    }
    long start = member.header() + LOCAL_BYTES + header.getChar(26) + header.getChar(28);
    if (member.compressed() < 0 || start > archive.size() - member.compressed()) {
      throw unreadable(member, "reaches beyond the end of the archive");
    }
    return new FilePart(archive, start, member.compressed());
  }

  private static UnreadableArchiveException unreadable(ZipMember member, String reason) {
    return new UnreadableArchiveException("\"%s\": %s".formatted(member.name(), reason));
  }
}
