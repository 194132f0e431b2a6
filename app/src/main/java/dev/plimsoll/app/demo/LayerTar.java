package dev.plimsoll.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Writes tars that depend on nothing but what is put into them: entries sorted by path, one time,
/// owner 0, no names of users.
final class LayerTar implements AutoCloseable {

  private static final int READABLE = 0644;
  private static final int EXECUTABLE = 0755;

  private final TarArchiveOutputStream tar;
  private final Instant time;

  LayerTar(OutputStream out, Instant time) {
    this.tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
    this.time = time;
  }

  /// The files under `folder` and `links` (path → target) as one layer. Markers of deleted files
  /// (`.wh.name`) are files of the folder like any other.
  static byte[] of(Path folder, Map<String, String> links, Instant time) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var layer = new LayerTar(bytes, time)) {
      for (var member : members(folder, links).entrySet()) {
        var path = folder.resolve(member.getKey());
        if (!member.getValue().isEmpty()) {
          layer.link(member.getKey(), member.getValue());
        } else if (Files.isDirectory(path)) {
          layer.directory(member.getKey());
        } else {
          layer.file(member.getKey(), Files.readAllBytes(path));
        }
      }
    }
    return bytes.toByteArray();
  }

  /// Path → target of the link, or empty for what the folder holds.
  private static SortedMap<String, String> members(Path folder, Map<String, String> links)
      throws IOException {
    var members = new TreeMap<String, String>(links);
    try (var paths = Files.walk(folder)) {
      paths
          .skip(1)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .forEach(path -> members.put(path, ""));
    }
    return members;
  }

  void file(String path, byte[] content) throws IOException {
    var entry = new TarArchiveEntry(path);
    entry.setMode(path.startsWith("usr/bin/") ? EXECUTABLE : READABLE);
    entry.setSize(content.length);
    put(entry, content);
  }

  private void directory(String path) throws IOException {
    var entry = new TarArchiveEntry(path + "/");
    entry.setMode(EXECUTABLE);
    put(entry, new byte[0]);
  }

  private void link(String path, String target) throws IOException {
    var entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    entry.setMode(0777);
    put(entry, new byte[0]);
  }

  private void put(TarArchiveEntry entry, byte[] content) throws IOException {
    entry.setModTime(time.toEpochMilli());
    entry.setIds(0, 0);
    entry.setNames("", "");
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
