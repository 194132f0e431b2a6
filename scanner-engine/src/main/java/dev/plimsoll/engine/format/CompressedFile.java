package dev.plimsoll.engine.format;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// One file that is stored compressed, told by its first bytes whatever its name: gzip (RFC 1952),
/// xz (xz file format 1.2), Zstandard (RFC 8878).
public final class CompressedFile {

  private static final int GZIP = 0x1f8b;
  private static final int XZ = 0xfd377a58;
  private static final int ZSTD = 0x28b52ffd;

  /// KiB that the xz decoder may take; its strongest preset needs 65 MiB.
  private static final int XZ_MEMORY = 100 << 10;

  private CompressedFile() {}

  public static boolean isCompressed(byte[] head) {
    return head.length >= 4
        && (magic(head) >>> 16 == GZIP || magic(head) == XZ || magic(head) == ZSTD);
  }

  private static int magic(byte[] head) {
    return ByteBuffer.wrap(head).getInt();
  }

  /// The bytes as they were before.
  ///
  /// @param stored the same where they are not compressed
  /// @param limit most bytes that may come out
  public static byte[] unpacked(byte[] stored, int limit) throws UnreadableArchiveException {
    if (!isCompressed(stored)) {
      return stored;
    }
    try (var stream = open(stored)) {
      var bytes = stream.readNBytes(limit);
      if (stream.read() >= 0) {
        throw new UnreadableArchiveException("unpacks to more than %d bytes".formatted(limit));
      }
      return bytes;
    } catch (IOException e) {
      // the bytes are in memory, so it is their own fault
      throw new UnreadableArchiveException("cannot be unpacked: " + e.getMessage());
    }
  }

  private static InputStream open(byte[] stored) throws IOException {
    var bytes = new ByteArrayInputStream(stored);
    return switch (magic(stored)) {
      case XZ -> new XZInputStream(bytes, XZ_MEMORY);
      case ZSTD -> new ZstdInputStreamNoFinalizer(bytes);
      default -> new GZIPInputStream(bytes);
    };
  }
}
