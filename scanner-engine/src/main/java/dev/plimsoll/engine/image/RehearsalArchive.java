package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// A made-up image archive in memory, about 1.3 MB, of the shape that `docker save` writes: one
/// layer with a package database, its lists, links, a program and many small files of the usual
/// names, a configuration, a manifest. It is there to be read for practice; nothing of it is ever
/// shown or kept.
///
/// It has to be as varied as an image: code that was translated for one kind of entry is thrown
/// away when the next kind comes.
public final class RehearsalArchive {

  /// What the archive is called where a reader wants a name.
  public static final String NAME = "rehearsal";

  private static final int FILES = 256;
  private static final int FILE_BYTES = 4 << 10;

  /// Real names, so that a store has something to say of them.
  private static final List<String> SOURCES =
      List.of("glibc", "openssl", "curl", "perl", "python3.9", "zlib", "expat", "systemd");

  private static final List<String> ENDINGS =
      List.of(
          ".py", ".so.1", ".json", ".pm", ".h", ".gz", "", ".js", ".xml", ".rb", ".conf", ".mo");

  private static final List<String> FOLDERS =
      List.of(
          "usr/share/doc/package-%d/",
          "usr/lib/x86_64-linux-gnu/perl/5.32/auto/module-%d/",
          "usr/lib/python3/dist-packages/package_%d/",
          "srv/app/node_modules/package-%d/");

  /// A small program that every Java has.
  private static final Path PROGRAM = Path.of(System.getProperty("java.home"), "lib/libjimage.so");

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
      for (var source : SOURCES) {
        owned(tar, "lib" + source);
      }
      for (int i = 0; i < FILES; i++) {
        small(tar, i);
      }
      if (Files.isReadable(PROGRAM)) {
        file(tar, "usr/lib/libjimage.so", Files.readAllBytes(PROGRAM));
      }
    }
    return layer.toByteArray();
  }

  /// What a package manager keeps of a package.
  private static void owned(TarArchiveOutputStream tar, String name) throws IOException {
    var path = "usr/lib/" + name + ".so.1";
    var doc = "usr/share/doc/" + name + "/copyright";
    var info = "var/lib/dpkg/info/" + name;
    file(tar, path, new byte[0]);
    link(tar, "usr/lib/" + name + ".so", TarConstants.LF_SYMLINK, name + ".so.1");
    link(tar, "usr/lib/" + name + ".so.1.0", TarConstants.LF_LINK, path);
    file(tar, info + ".list", ("/.\n/usr\n/" + path + "\n/" + doc + "\n").getBytes(UTF_8));
    file(
        tar,
        info + ".md5sums",
        ("d41d8cd98f00b204e9800998ecf8427e  " + path + "\n").getBytes(UTF_8));
    file(tar, doc, "Files: *\nCopyright: nobody\nLicense: MIT\n".getBytes(UTF_8));
  }

  private static void small(TarArchiveOutputStream tar, int i) throws IOException {
    var folder = FOLDERS.get(i / 8 % FOLDERS.size()).formatted(i / 8);
    if (i % 8 == 0) {
      tar.putArchiveEntry(new TarArchiveEntry(folder));
      tar.closeArchiveEntry();
    }
    var content = new byte[(i * 37) % FILE_BYTES];
    Arrays.fill(content, (byte) "#P\0{<M".charAt(i % 6));
    file(tar, folder + "file-" + i + ENDINGS.get(i % ENDINGS.size()), content);
  }

  private static void link(TarArchiveOutputStream tar, String path, byte type, String target)
      throws IOException {
    var entry = new TarArchiveEntry(path, type);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
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
