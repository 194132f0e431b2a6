package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A made-up image archive in memory, about 1.3 MB, of the shape that `docker save` writes: one
/// layer with a package database and many small files, a configuration, a manifest. It is there to
/// be read for practice; nothing of it is ever shown or kept.
public final class RehearsalArchive {

  /// What the archive is called where a reader wants a name.
  public static final String NAME = "rehearsal";

  private static final int FILES = 256;
  private static final int FILE_BYTES = 4 << 10;

  /// Real names, so that a store has something to say of them.
  private static final List<String> SOURCES =
      List.of("glibc", "openssl", "curl", "perl", "python3.9", "zlib", "expat", "systemd");

  private final byte[] bytes;

  public RehearsalArchive() throws IOException {
    byte[] layer = layer();
    String digest = Sha256.of(layer).hex();
    var configuration =
        """
        {"architecture": "amd64", "os": "linux", "created": "2024-01-01T00:00:00Z",
         "history": [{"created_by": "COPY . /"}],
         "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}
        """
            .formatted(digest);
    var manifest =
        """
        [{"Config": "image.json", "RepoTags": ["%s:1"], "Layers": ["blobs/sha256/%s"]}]
        """
            .formatted(NAME, digest);
    var archive = new ByteArrayOutputStream(layer.length + (64 << 10));
    try (var tar = new TarArchiveOutputStream(archive, UTF_8.name())) {
      file(tar, "blobs/sha256/" + digest, layer);
      file(tar, "image.json", configuration.getBytes(UTF_8));
      file(tar, ArchiveContents.MANIFEST, manifest.getBytes(UTF_8));
    }
    bytes = archive.toByteArray();
  }

  private static byte[] layer() throws IOException {
    var layer = new ByteArrayOutputStream(FILES * (FILE_BYTES + 512) + (256 << 10));
    try (var tar = new TarArchiveOutputStream(layer, UTF_8.name())) {
      file(tar, "etc/os-release", "ID=debian\nVERSION_ID=\"11\"\n".getBytes(UTF_8));
      file(tar, "var/lib/dpkg/status", packages().getBytes(UTF_8));
      for (int i = 0; i < FILES; i++) {
        var folder = "usr/share/doc/package-" + i / 8 + "/";
        if (i % 8 == 0) {
          tar.putArchiveEntry(new TarArchiveEntry(folder));
          tar.closeArchiveEntry();
        }
        file(tar, folder + "file-" + i, new byte[FILE_BYTES]);
      }
    }
    return layer.toByteArray();
  }

  private static String packages() {
    var status = new StringBuilder();
    for (var source : SOURCES) {
      status.append(
          """
          Package: lib%1$s
          Status: install ok installed
          Architecture: amd64
          Source: %1$s (1:1.0-1)
          Version: 1:1.0-1+b1
          Description: a line
           and one more

          """
              .formatted(source));
    }
    return status.toString();
  }

  private static void file(TarArchiveOutputStream tar, String path, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(path);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  /// The archive from its start.
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
