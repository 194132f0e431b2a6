package dev.plimsoll.bench;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.grypedb.GrypeDb;
import dev.plimsoll.engine.advisory.trivydb.TrivyDb;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints milliseconds to open another tool's database, to look 3,000 packages up in it, and to
/// copy one page of the file for each of them: first in a fresh process, then in one that goes on.
public final class DatabaseTime {

  private static final int PACKAGES = 3_000;
  private static final int ROUNDS = 5;
  private static final List<String> NAMES =
      List.of(
          "openssl",
          "expat",
          "curl",
          "zlib",
          "glibc",
          "sudo",
          "git",
          "dpkg",
          "tar",
          "bash",
          "lodash",
          "express",
          "moment",
          "django",
          "requests",
          "pillow",
          "flask",
          "jinja2",
          "numpy",
          "rack");

  private DatabaseTime() {}

  /// @param arguments `trivy` or `grype`, its database
  public static void main(String[] arguments) throws IOException {
    var file = Path.of(arguments[1]);
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      try (var source = open(arguments[0], file)) {
        long opened = System.nanoTime();
        var found = source.statements(keys());
        long answered = System.nanoTime();
        int read = pages(file);
        long copied = System.nanoTime();
        System.out.printf(
            "%d %d %d %d (%d statements, %d bytes)%n",
            round,
            millis(opened - began),
            millis(answered - opened),
            millis(copied - answered),
            found.values().stream().mapToInt(List::size).sum(),
            read);
      }
    }
  }

  private static AdvisorySource open(String tool, Path file) throws IOException {
    return tool.equals("trivy") ? TrivyDb.open(file) : GrypeDb.open(file);
  }

  /// A system of 700 packages and an application of 2,300, most without advisories, as images are.
  private static List<PackageKey> keys() {
    var keys = new ArrayList<PackageKey>();
    for (int i = 0; i < PACKAGES; i++) {
      var ecosystem = i < 700 ? "Debian:11" : List.of("npm", "PyPI", "RubyGems").get(i % 3);
      var name = NAMES.get(i % NAMES.size());
      keys.add(new PackageKey(ecosystem, i % 700 < 200 ? name : name + i));
    }
    return keys;
  }

  private static int pages(Path file) throws IOException {
    int read = 0;
    try (var channel = FileChannel.open(file)) {
      var page = ByteBuffer.allocate(4096);
      for (long i = 0; i < PACKAGES; i++) {
        read += channel.read(page.clear(), i * 7919 * 4096 % channel.size());
      }
    }
    return read;
  }

  private static long millis(long nanos) {
    return Math.round(nanos / 1e6);
  }
}
