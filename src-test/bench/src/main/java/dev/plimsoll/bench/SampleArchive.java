package dev.plimsoll.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A docker archive with one layer of made-up files, in memory.
final class SampleArchive {

  private SampleArchive() {}

  /// @param bytes of all files together
  /// @param fileBytes of one file
  static byte[] of(int bytes, int fileBytes) throws IOException {
    var layer = layer(bytes, fileBytes);
    var configuration =
        """
        {"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:%s"]},\
        "history":[{"created_by":"COPY files /srv"}]}\
        """
            .formatted(sha256(layer))
            .getBytes(StandardCharsets.UTF_8);
    var name = sha256(configuration) + ".json";
    var manifest =
        """
        [{"Config":"%s","RepoTags":["bench:1"],"Layers":["layer.tar"]}]\
        """
            .formatted(name);
    var out = new ByteArrayOutputStream(layer.length + 65536);
    try (var tar = new TarArchiveOutputStream(out)) {
      put(tar, "layer.tar", layer);
      put(tar, name, configuration);
      put(tar, "manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] layer(int bytes, int fileBytes) throws IOException {
    var random = new Random(1);
    var content = new byte[fileBytes];
    var out = new ByteArrayOutputStream(bytes + bytes / 4);
    try (var tar = new TarArchiveOutputStream(out)) {
      for (int file = 0; file < bytes / fileBytes; file++) {
        random.nextBytes(content);
        put(tar, "srv/files/" + file % 100 + "/" + file + ".bin", content);
      }
    }
    return out.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
