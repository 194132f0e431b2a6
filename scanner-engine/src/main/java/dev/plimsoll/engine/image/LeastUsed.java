package dev.plimsoll.engine.image;

import dev.plimsoll.engine.image.FactsCache.Removed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Files of the cache in the order of their last use, which is their time of modification.
final class LeastUsed {

  private record Stored(Path file, long size, FileTime used) {}

  private final List<Stored> files;

  private LeastUsed(List<Stored> files) {
    this.files = files;
  }

  static LeastUsed of(List<Path> files) throws IOException {
    var stored = new ArrayList<Stored>();
    for (var file : files) {
      stored(file).ifPresent(stored::add);
    }
    stored.sort(Comparator.comparing(Stored::used).thenComparing(Stored::file));
    return new LeastUsed(stored);
  }

  /// Another process may have been faster to delete it.
  private static Optional<Stored> stored(Path file) throws IOException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stored(file, attributes.size(), attributes.lastModifiedTime()));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// @param limit in bytes
  Removed removeDownTo(long limit) throws IOException {
    long size = files.stream().mapToLong(Stored::size).sum();
    int removed = 0;
    long freed = 0;
    for (var stored : files) {
      if (size - freed <= limit) {
        break;
      }
      Files.deleteIfExists(stored.file());
      freed += stored.size();
      removed++;
    }
    return new Removed(removed, freed);
  }
}
