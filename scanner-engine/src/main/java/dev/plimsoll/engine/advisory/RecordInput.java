package dev.plimsoll.engine.advisory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Records that belong together: an archive, or the loose files below one path. Whole ones replace
/// what the store holds of their ecosystem.
public sealed interface RecordInput extends Closeable permits RecordArchive, RecordFiles {

  /// Bytes. The largest published records, long version lists of one package, have some 5 MB.
  int LARGEST_RECORD = 16 * 1024 * 1024;

  /// As messages name it.
  Path path();

  int size();

  String entry(int index);

  /// Bytes as the directory declares them, for planning.
  long declaredSize(int index);

  /// Safe for use from several threads.
  ///
  /// @throws IOException where this one record cannot be read
  byte[] read(int index) throws IOException;

  /// False where a single record is added to an ecosystem rather than replacing it.
  boolean isWhole();

  /// Opens one input, uses and closes it before the next one.
  interface Opening {
    RecordInput open() throws IOException;
  }

  /// The inputs at `path`: a zip, a JSON file, or every one of these below a folder.
  ///
  /// @throws AdvisoryException KIT-008 where there is none
  static List<Opening> at(Path path) throws IOException {
    return at(path, _ -> true);
  }

  /// The same of those files below a folder that are `wanted`.
  ///
  /// @throws AdvisoryException KIT-008 where there is none
  static List<Opening> at(Path path, Predicate<Path> wanted) throws IOException {
    if (!Files.exists(path)) {
      throw unreadable(path, "no such file", null);
    }
    if (!Files.isDirectory(path)) {
      return List.of(
          startsLikeZip(path) ? () -> RecordArchive.open(path) : () -> RecordFiles.single(path));
    }
    var openings = new ArrayList<Opening>();
    for (var archive : below(path, ".zip", wanted)) {
      openings.add(() -> RecordArchive.open(archive));
    }
    var loose = below(path, ".json", wanted);
    if (!loose.isEmpty()) {
      openings.add(() -> RecordFiles.below(path, loose));
    }
    if (openings.isEmpty()) {
      throw unreadable(path, "holds neither a zip nor a JSON file", null);
    }
    return openings;
  }

  /// Single records, read together.
  static Opening loose(Path folder, List<Path> files) {
    return () -> RecordFiles.loose(folder, files);
  }

  static AdvisoryException unreadable(Path file, String reason, @Nullable Throwable cause) {
    return new AdvisoryException(
        "KIT-008",
        file + ": no records: " + reason,
        Map.of("file", file.toString(), "reason", reason),
        cause);
  }

  private static List<Path> below(Path folder, String ending, Predicate<Path> wanted)
      throws IOException {
    try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
          .filter(Files::isRegularFile)
          .filter(wanted)
          .sorted()
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw unreadable(folder, String.valueOf(e.getMessage()), e);
    }
  }

  /// By content, not by name (APPNOTE.TXT 4.3: every record of a zip starts with `PK`).
  private static boolean startsLikeZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }
}
