package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Records as loose files, one each: a checkout of an advisory database, or a single record.
final class RecordFiles implements RecordInput {

  private final Path path;
  private final List<Path> files;
  private final boolean whole;

  private RecordFiles(Path path, List<Path> files, boolean whole) {
    this.path = path;
    this.files = files;
    this.whole = whole;
  }

  static RecordFiles single(Path file) {
    return new RecordFiles(file, List.of(file), false);
  }

  static RecordFiles loose(Path folder, List<Path> files) {
    return new RecordFiles(folder, List.copyOf(files), false);
  }

  static RecordFiles below(Path folder, List<Path> files) {
    return new RecordFiles(folder, List.copyOf(files), true);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public int size() {
    return files.size();
  }

  @Override
  public String entry(int index) {
    var file = files.get(index);
    return whole ? path.relativize(file).toString() : String.valueOf(file.getFileName());
  }

  @Override
  public long declaredSize(int index) {
    return files.get(index).toFile().length();
  }

  /// One byte more than a record may have, so that the parser sees that it has too many.
  @Override
  public byte[] read(int index) throws IOException {
    try (var in = Files.newInputStream(files.get(index))) {
      return in.readNBytes(LARGEST_RECORD + 1);
    }
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public void close() {}
}
