package dev.plimsoll.engine.format.bolt;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/// A bbolt database, mapped for reading. No lock is taken: the caller sees to it that nobody writes
/// the file in place. One that is replaced meanwhile goes on being read as it was.
///
/// Where a file is cut while it is mapped, the machine says so at the next access by an
/// [InternalError].
public final class BoltFile implements Closeable {

  private final Arena arena;
  private final BoltBucket root;

  private BoltFile(Arena arena, BoltBucket root) {
    this.arena = arena;
    this.root = root;
  }

  /// True for a file whose first page says so; one that is damaged there may still open.
  public static boolean recognises(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return BoltMeta.starts(in.readNBytes(BoltMeta.SIGN_BYTES));
    }
  }

  /// Reads the first pages alone.
  ///
  /// @throws UnreadableBoltException where the file is no bbolt database of version 2, or ends
  ///   before its last page
  public static BoltFile open(Path file) throws IOException {
    var arena = Arena.ofShared();
    try (var channel = FileChannel.open(file)) {
      var bytes = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
      var meta = BoltMeta.newest(bytes);
      return new BoltFile(arena, BoltBucket.root(new BoltPages(bytes, meta), meta.root()));
    } catch (IOException | RuntimeException | Error e) {
      arena.close();
      throw e;
    }
  }

  /// The topmost bucket. Of no use once this is closed.
  public BoltBucket root() {
    return root;
  }

  @Override
  public void close() {
    arena.close();
  }
}
