package dev.plimsoll.engine.advisory;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The next store file, grown beside the present one and put in its place in one step. Until then
/// nothing has changed; whatever goes wrong, nothing is left behind.
///
/// The file's name ends in the process id of its writer, so that a later import knows what a crash
/// left. Two imports at once do not disturb each other, but only the first one to finish can take
/// the place.
public final class StoreReplacement implements Closeable {

  private static final long ALMOST_FULL = 1024L * 1024;

  private static final String MARK = ".importing-";

  private final Path store;
  private final Path next;
  private final Optional<Stamp> present;

  /// Which version of a file this is.
  private record Stamp(long size, FileTime modified, String key) {

    static Optional<Stamp> of(Path file) throws IOException {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      var facts = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(facts.size(), facts.lastModifiedTime(), String.valueOf(facts.fileKey())));
    }
  }

  /// What a file must be to be grown.
  public interface Check {

    /// @throws AdvisoryException KIT-009 where the file is no store of this kind and version
    void check(Path store) throws IOException;
  }

  /// Writes the next file.
  public interface Filling<T> {
    T into(StoreReplacement replacement) throws IOException, SQLException;
  }

  private StoreReplacement(Path store, Path next, Optional<Stamp> present) {
    this.store = store;
    this.next = next;
    this.present = present;
  }

  /// Grows the store, from a copy of the present one where there is one, and puts it in place.
  ///
  /// @return what `filling` says
  /// @throws AdvisoryException what `check` and `filling` throw; KIT-012 the store cannot be
  ///   written; APP-003 the disk is full
  /// @throws InterruptedIOException where the thread was interrupted
  public static <T> T replace(Path store, Check check, Filling<T> filling) throws IOException {
    try (var replacement = begin(store, check)) {
      return replacement.fill(filling);
    } catch (AdvisoryException | InterruptedIOException e) {
      throw e;
    } catch (ClosedByInterruptException e) {
      throw stopped(e);
    } catch (IOException e) {
      throw unwritable(store, e);
    }
  }

  /// Looks at the disk while the unfinished file still stands on it.
  private <T> T fill(Filling<T> filling) throws IOException {
    try {
      var result = filling.into(this);
      commit();
      return result;
    } catch (AdvisoryException | InterruptedIOException | ClosedByInterruptException e) {
      throw e;
    } catch (IOException | SQLException e) {
      throw unwritable(store, e);
    }
  }

  private static StoreReplacement begin(Path path, Check check) throws IOException {
    var store = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Files.createDirectories(store.resolveSibling(""));
    removeLeftovers(store);
    var present = Stamp.of(store);
    var next = store.resolveSibling(store.getFileName() + MARK + ProcessHandle.current().pid());
    if (present.isPresent()) {
      check.check(store);
    }
    Files.createFile(next);
    var replacement = new StoreReplacement(store, next, present);
    try {
      if (present.isPresent()) {
        Files.copy(store, next, StandardCopyOption.REPLACE_EXISTING);
      }
      return replacement;
    } catch (IOException e) {
      replacement.close();
      throw e;
    }
  }

  public Path file() {
    return next;
  }

  /// True where there is no present store.
  public boolean isFirst() {
    return present.isEmpty();
  }

  /// Puts the new file in place once the disk has it.
  ///
  /// @throws IOException where another import has changed the store since this one began
  private void commit() throws IOException {
    flush(next, StandardOpenOption.WRITE);
    if (!Stamp.of(store).equals(present)) {
      throw new IOException("another import has changed the store meanwhile; import again");
    }
    Files.move(next, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try {
      flush(store.resolveSibling(""), StandardOpenOption.READ);
    } catch (IOException _) {
      // Windows opens no folders; the new name then reaches the disk a little later.
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(next);
  }

  private static void flush(Path file, StandardOpenOption option) throws IOException {
    try (var channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  private static void removeLeftovers(Path store) throws IOException {
    String prefix = store.getFileName() + MARK;
    List<Path> leftovers = new ArrayList<>();
    try (var siblings = Files.newDirectoryStream(store.resolveSibling(""))) {
      for (var sibling : siblings) {
        String name = String.valueOf(sibling.getFileName());
        if (name.startsWith(prefix) && isAbandoned(sibling, name.substring(prefix.length()))) {
          leftovers.add(sibling);
        }
      }
    }
    for (var leftover : leftovers) {
      Files.deleteIfExists(leftover);
    }
  }

  /// Process ids are used again, always low ones in a container: a file older than the process of
  /// its number is another one's.
  private static boolean isAbandoned(Path file, String pid) throws IOException {
    if (!pid.matches("[0-9]{1,18}")) {
      return false;
    }
    var writer = ProcessHandle.of(Long.parseLong(pid));
    var written = Files.getLastModifiedTime(file).toInstant();
    return writer.isEmpty()
        || writer.get().info().startInstant().filter(written::isBefore).isPresent();
  }

  /// A channel says of an interrupt that it was closed.
  private static InterruptedIOException stopped(ClosedByInterruptException closed) {
    var stopped = new InterruptedIOException("import stopped");
    stopped.initCause(closed);
    return stopped;
  }

  private static AdvisoryException unwritable(Path store, Exception cause) {
    String path = store.toString();
    long free = free(store);
    if (isFull(cause) || free < ALMOST_FULL) {
      return new AdvisoryException(
          "APP-003",
          path + ": disk full, " + free + " bytes free",
          Map.of("path", path, "free", Long.toString(free)),
          cause);
    }
    String reason = String.valueOf(cause.getMessage());
    return new AdvisoryException(
        "KIT-012",
        path + ": advisory store cannot be written: " + reason,
        Map.of("path", path, "reason", reason),
        cause);
  }

  private static boolean isFull(Exception cause) {
    return cause instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
  }

  /// Bytes; unlimited where the folder cannot be asked.
  private static long free(Path store) {
    try {
      return Files.getFileStore(store.toAbsolutePath().resolveSibling("")).getUsableSpace();
    } catch (IOException _) {
      return Long.MAX_VALUE;
    }
  }
}
