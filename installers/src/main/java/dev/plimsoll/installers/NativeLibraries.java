package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes native libraries out of the jars that bring them for twenty platforms, and puts this
/// platform's beside the jars. Saves 17 MB, and nothing is unpacked into the temporary folder at
/// every start, which may be full or forbid programs.
final class NativeLibraries {

  /// Tell the libraries where they are; `$APPDIR` is the launcher's.
  static final List<String> JAVA_OPTIONS =
      List.of("-Dorg.sqlite.lib.path=$APPDIR", "-DZstdNativePath=$APPDIR/libzstd-jni.so");

  private static final Pattern LIBRARY = Pattern.compile(".+\\.(so|dll|dylib)");

  /// @param jar how the jar's name starts
  /// @param entry the library for Linux on amd64 or aarch64
  /// @param file what its user looks for
  private record Brought(String jar, Pattern entry, String file) {}

  private static final List<Brought> BROUGHT =
      List.of(
          new Brought(
              "sqlite-jdbc-",
              Pattern.compile("org/sqlite/native/Linux/" + architecture("x86_64") + "/.+"),
              "libsqlitejdbc.so"),
          new Brought(
              "zstd-jni-",
              Pattern.compile("linux/" + architecture("amd64") + "/.+"),
              "libzstd-jni.so"));

  private NativeLibraries() {}

  /// Copies the jars of `classPath` to `target`.
  static void settle(Path classPath, Path target) throws IOException {
    Files.createDirectories(target);
    try (var jars = Files.list(classPath)) {
      for (var jar : jars.sorted().toList()) {
        var name = jar.getFileName().toString();
        var brought = BROUGHT.stream().filter(b -> name.startsWith(b.jar())).findFirst();
        if (brought.isPresent()) {
          split(jar, brought.get(), target);
        } else {
          Files.copy(jar, target.resolve(name));
        }
      }
    }
  }

  private static void split(Path jar, Brought brought, Path target) throws IOException {
    var library = target.resolve(brought.file());
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(target.resolve(jar.getFileName())))) {
      for (var entry : from.stream().toList()) {
        try (var content = from.getInputStream(entry)) {
          if (brought.entry().matcher(entry.getName()).matches()) {
            Files.copy(content, library);
          } else if (!LIBRARY.matcher(entry.getName()).matches()) {
            var copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(entry.getTimeLocal());
            to.putNextEntry(copy);
            content.transferTo(to);
          }
        }
      }
    }
    if (!Files.exists(library)) {
      throw new IOException(jar + " has no entry " + brought.entry());
    }
  }

  private static String architecture(String amd64) {
    return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : amd64;
  }
}
