package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that `docker save` wrote, plain or compressed. Its content decides, not its name.
public final class ArchiveFile implements ImageSource {
  private final Path file;
  private final String reference;

  public ArchiveFile(Path file) {
    this.file = file;
    reference = file.toString();
  }

  /// One image of several in a file.
  ///
  /// @param tag as the archive lists it: `shop/api:2.4`
  public ArchiveFile(Path file, String tag) {
    this.file = file;
    reference = file + ":" + tag;
  }

  @Override
  public String reference() {
    return reference;
  }

  /// Seeks from header to header of a plain archive, so that layers are not read. A compressed one
  /// has no such headers, and of one that broke off only reading can tell what is left: both give
  /// an identity of which only the size is known.
  @Override
  public ImageIdentity identity() throws IOException {
    try (InputStream stored = open()) {
      long size = Files.size(file);
      byte[] prefix = stored.readNBytes(Compression.PREFIX_BYTES);
      if (Compression.of(prefix) != Compression.TAR) {
        ArchiveStart.check(prefix, reference);
        return unknown(size);
      }
    }
    return headers();
  }

  private ImageIdentity headers() throws IOException {
    long size = Files.size(file);
    try (InputStream stored = open()) {
      var contents = ArchiveContents.read(new TarEntries(stored), headersOnly());
      if (contents.isTruncated()) {
        return unknown(size);
      }
      ImageConfiguration image = ImageChoice.of(contents, reference, size).configuration();
      return new ImageIdentity(
          Optional.of(image.id()), Optional.empty(), size, image.diffIds(), Optional.of(image));
    }
  }

  private static MemberHandler headersOnly() {
    var json = new JsonMembers();
    return (path, content, size, contents) -> {
      byte[] prefix = content.readNBytes(Compression.PREFIX_BYTES);
      if (Compression.of(prefix).isReadable()) {
        contents.put(path, new ArchiveMember.Skipped());
      } else if (JsonMembers.startsJson(prefix)) {
        var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), content);
        contents.put(path, json.read(path, whole, size));
      } else {
        contents.put(path, new ArchiveMember.Unreadable("neither JSON nor a layer"));
      }
    };
  }

  private static ImageIdentity unknown(long size) {
    return new ImageIdentity(Optional.empty(), Optional.empty(), size, List.of(), Optional.empty());
  }

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(file)) {
      throw ImageChoice.noImage(reference, "a directory");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException _) {
      throw ImageChoice.noImage(reference, "no such file");
    } catch (AccessDeniedException _) {
      throw ImageChoice.noImage(reference, "no right to read the file");
    }
  }
}
