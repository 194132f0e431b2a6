package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The `.deb`: the application image in `/opt/plimsoll`, a link in `/usr/bin`, desktop file and
/// icons.
///
/// Made by `dpkg-deb` and not by jpackage, whose packages register their menu entry in maintainer
/// scripts: those fail where no menu is installed, and then the package can be neither configured
/// nor removed. Plain files in the standard places need no script at all; Debian's triggers do the
/// rest.
final class DebianPackage {

  private static final int[] ICON_SIZES = {32, 48, 64, 128, 256, 512};

  private final String version;
  private final Path resources;
  private final Instant time;

  DebianPackage(String version, Path resources, Instant time) {
    this.version = version;
    this.resources = resources;
    this.time = time;
  }

  Path build(ApplicationImage image, Path work, Path target)
      throws IOException, InterruptedException {
    var architecture = architecture();
    var root = work.resolve("deb");
    Files.createDirectories(root.resolve("opt"));
    Trees.copy(image.folder(), root.resolve("opt/plimsoll"));
    var programs = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(programs.resolve("plimsoll"), Path.of("/opt/plimsoll/bin/plimsoll"));
    put("plimsoll.desktop", root.resolve("usr/share/applications"));
    put("copyright", root.resolve("usr/share/doc/plimsoll"));
    for (int size : ICON_SIZES) {
      Mark.write(root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps"), size);
    }
    control(root, architecture);
    setPermissions(root);
    Trees.setTime(root, time);
    var deb = target.resolve("plimsoll_" + version + "_" + architecture + ".deb");
    Tool.program(
        List.of(
            "dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()),
        Map.of("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond())),
        work.resolve("dpkg-deb.log"));
    return deb;
  }

  private void put(String name, Path folder) throws IOException {
    Files.copy(resources.resolve(name), Files.createDirectories(folder).resolve(name));
  }

  private void control(Path root, String architecture) throws IOException {
    var control =
        Files.readString(resources.resolve("control"))
            .replace("@VERSION@", version)
            .replace("@ARCHITECTURE@", architecture)
            .replace("@SIZE@", Long.toString(Trees.size(root) / 1024));
    Files.writeString(Files.createDirectories(root.resolve("DEBIAN")).resolve("control"), control);
  }

  /// What is a program stays one; else files are readable and folders can be entered, whatever the
  /// umask of the builder.
  private static void setPermissions(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (var path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        var isProgram = Files.isDirectory(path) || Files.isExecutable(path);
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private static String architecture() throws IOException {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64" -> "arm64";
      case String other -> throw new IOException("no Debian name for the architecture " + other);
    };
  }
}
