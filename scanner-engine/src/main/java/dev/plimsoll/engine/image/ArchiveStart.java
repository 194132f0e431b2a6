package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;

/// The first bytes of an archive, which tell what it is; its name does not.
final class ArchiveStart {

  private ArchiveStart() {}

  /// The tar inside `stored`.
  ///
  /// @throws UnreadableImageException IMG-001 where it holds none
  static InputStream open(InputStream stored, String reference) throws IOException {
    byte[] prefix = stored.readNBytes(Compression.PREFIX_BYTES);
    var compression = check(prefix, reference);
    var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), stored);
    try {
      return compression == Compression.TAR ? whole : new Inflated(whole, compression);
    } catch (UnreadableImageException e) {
      throw e;
    } catch (IOException e) {
      throw ImageChoice.noImage(reference, String.valueOf(e.getMessage()));
    }
  }

  /// @throws UnreadableImageException IMG-001 where these are not the first bytes of an archive
  static Compression check(byte[] prefix, String reference) throws UnreadableImageException {
    var compression = Compression.of(prefix);
    if (!compression.isReadable()) {
      throw ImageChoice.noImage(reference, reason(prefix, compression));
    }
    return compression;
  }

  private static String reason(byte[] prefix, Compression compression) {
    if (prefix.length == 0) {
      return "empty";
    }
    return compression == Compression.UNKNOWN
        ? "neither a tar nor a gzip or zstd stream"
        : "compressed with " + compression.name().toLowerCase(Locale.ROOT) + ", which is not read";
  }
}
