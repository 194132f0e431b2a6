package dev.plimsoll.engine.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/// Writes files so that nobody sees half of one: under a name of its own in the same folder, which
/// carries the process id, then moved.
final class WholeFile {

  private static final AtomicLong NEXT = new AtomicLong();
  private static final Pattern PART = Pattern.compile(".*\\.(\\d{1,18})-\\d+\\.part");

  private WholeFile() {}

  static void write(Path file, byte[] bytes) throws IOException {
    long process = ProcessHandle.current().pid();
    String name = file.getFileName() + "." + process + "-" + NEXT.getAndIncrement() + ".part";
    Path part = file.resolveSibling(name);
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Whether the file's writer is gone.
  static boolean isLeftover(Path file) {
    var part = PART.matcher(file.getFileName().toString());
    return part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty();
  }

  /// 0 where another process was faster.
  static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException _) {
      return 0;
    }
  }
}
