package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// The Java runtime that the application brings: the modules it uses of the JDK, and JavaFX.
///
/// JavaFX goes in as modules whose native libraries lie beside the JDK's: from its jars it would
/// unpack them into the user's cache at the first start.
final class RuntimeImage {

  /// What the class path needs, as `jdeps --print-module-deps` names it, and locale data for the
  /// two languages.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.security.jgss",
          "java.sql",
          "javafx.controls",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.unsupported");

  private static final Pattern JAR = Pattern.compile("javafx-([a-z]+)-.+\\.jar");

  private RuntimeImage() {}

  /// @param javafx folder of JavaFX's jars
  /// @return the runtime's folder
  static Path link(Path javafx, Path work) throws IOException {
    var modules = Files.createDirectories(work.resolve("modules"));
    try (var jars = Files.list(javafx)) {
      for (var jar : jars.sorted().toList()) {
        var name = JAR.matcher(jar.getFileName().toString());
        if (name.matches()) {
          pack(jar, "javafx." + name.group(1), modules, work.resolve("unpacked"));
        }
      }
    }
    var runtime = work.resolve("runtime");
    // Not compressed: a package of uncompressed modules is smaller than one of compressed ones.
    Tool.jdk(
        "jlink",
        List.of(
            "--module-path",
            modules.toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales",
            "en,zh",
            "--strip-debug",
            "--strip-native-commands",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-0",
            "--output",
            runtime.toString()));
    return runtime;
  }

  private static void pack(Path jar, String module, Path modules, Path unpacked)
      throws IOException {
    var classes = unpacked.resolve(module).resolve("classes");
    var libraries = Files.createDirectories(unpacked.resolve(module).resolve("libraries"));
    try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var isLibrary = entry.getName().endsWith(".so");
        var file = (isLibrary ? libraries : classes).resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(unpacked)) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    Tool.jdk(
        "jmod",
        List.of(
            "create",
            "--class-path",
            classes.toString(),
            "--libs",
            libraries.toString(),
            modules.resolve(module + ".jmod").toString()));
  }
}
