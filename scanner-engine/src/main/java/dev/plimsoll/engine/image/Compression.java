package dev.plimsoll.engine.image;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// How a stream is stored, told by its first bytes: names and media types lie.
enum Compression {
  TAR,
  GZIP,
  ZSTD,
  /// Accepted by `docker load`, written by nobody.
  BZIP2,
  XZ,
  UNKNOWN;

  /// What [#of] needs to see.
  static final int PREFIX_BYTES = 512;

  /// @param prefix the first [#PREFIX_BYTES] or, where the stream is shorter, all bytes
  static Compression of(byte[] prefix) {
    if (startsWith(prefix, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (startsWith(prefix, 0x28, 0xb5, 0x2f, 0xfd) || isSkippableFrame(prefix)) {
      return ZSTD;
    }
    if (startsWith(prefix, 'B', 'Z', 'h')) {
      return BZIP2;
    }
    if (startsWith(prefix, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    return isTar(prefix) ? TAR : UNKNOWN;
  }

  boolean isReadable() {
    return this == TAR || this == GZIP || this == ZSTD;
  }

  /// The uncompressed stream.
  InputStream open(InputStream stored) throws IOException {
    return switch (this) {
      case TAR -> stored;
      // pigz and eStargz write many members; GZIPInputStream may stop after the first (JDK-7036144)
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(stored)
              .setBufferSize(64 << 10)
              .setDecompressConcatenated(true)
              .get();
      // zstd refuses windows over 128 MiB by itself
      case ZSTD -> new ZstdInputStreamNoFinalizer(stored);
      case BZIP2, XZ, UNKNOWN -> throw new IOException("not a tar, gzip or zstd stream");
    };
  }

  /// A header with the right checksum, which every dialect has, or the zero blocks that end an
  /// empty tar.
  private static boolean isTar(byte[] prefix) {
    return prefix.length == PREFIX_BYTES && (hasChecksum(prefix) || isZero(prefix));
  }

  private static boolean hasChecksum(byte[] header) {
    try {
      return TarUtils.verifyCheckSum(header);
    } catch (IllegalArgumentException _) {
      return false; // no number where the checksum stands
    }
  }

  private static boolean isZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /// Frames that decoders pass over (RFC 8878, 3.1.2); zstd:chunked puts its index there.
  private static boolean isSkippableFrame(byte[] prefix) {
    return prefix.length >= 4
        && (prefix[0] & 0xf0) == 0x50
        && prefix[1] == 0x2a
        && prefix[2] == 0x4d
        && prefix[3] == 0x18;
  }

  private static boolean startsWith(byte[] prefix, int... magic) {
    if (prefix.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((prefix[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
