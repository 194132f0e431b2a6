package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// The tar of one layer, entry by entry, in the order of the calls. Names are written as given.
public final class LayerTar {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, 512, UTF_8.name());

  public LayerTar() {
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
  }

  public LayerTar file(String path, String content) {
    return file(path, content.getBytes(UTF_8));
  }

  public LayerTar file(String path, byte[] content) {
    return file(path, content, 0644);
  }

  public LayerTar file(String path, byte[] content, int mode) {
    var entry = new TarArchiveEntry(path, true);
    entry.setSize(content.length);
    entry.setMode(mode);
    return entry(entry, content);
  }

  public LayerTar directory(String path) {
    return entry(new TarArchiveEntry(path.endsWith("/") ? path : path + "/", true), new byte[0]);
  }

  public LayerTar symlink(String path, String target) {
    var entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK, true);
    entry.setLinkName(target);
    return entry(entry, new byte[0]);
  }

  public LayerTar hardLink(String path, String target) {
    var entry = new TarArchiveEntry(path, TarConstants.LF_LINK, true);
    entry.setLinkName(target);
    return entry(entry, new byte[0]);
  }

  public LayerTar characterDevice(String path, int major, int minor) {
    var entry = new TarArchiveEntry(path, TarConstants.LF_CHR, true);
    entry.setDevMajor(major);
    entry.setDevMinor(minor);
    return entry(entry, new byte[0]);
  }

  /// Deletes `path` of lower layers.
  public LayerTar whiteout(String path) {
    return file(EntryName.join(EntryName.parent(path), ".wh." + lastPart(path)), "");
  }

  /// Hides what lower layers have in `directory`.
  public LayerTar opaque(String directory) {
    return file(EntryName.join(directory, ".wh..wh..opq"), "");
  }

  /// A directory with pax records, extended attributes for example.
  public LayerTar directory(String path, Map<String, String> paxRecords) {
    var entry = new TarArchiveEntry(path + "/", true);
    paxRecords.forEach(entry::addPaxHeader);
    return entry(entry, new byte[0]);
  }

  private LayerTar entry(TarArchiveEntry entry, byte[] content) {
    try {
      entry.setModTime(0L);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With the two zero blocks at the end.
  public byte[] toBytes() {
    try {
      tar.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
