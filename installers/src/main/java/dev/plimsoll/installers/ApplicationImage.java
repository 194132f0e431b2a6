package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder that runs where it lies: launcher, jars, runtime.
///
/// @param folder `bin/plimsoll`, `lib/app`, `lib/runtime`
record ApplicationImage(Path folder) {

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-Xms24m",
          "-Xmx1g",
          // a scan is over in seconds: the optimising compiler gets what runs five times as often
          // as it asks for by itself
          "-XX:Tier4InvocationThreshold=25000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=75000",
          "-XX:Tier4BackEdgeThreshold=200000",
          AotCache.OPTION + "$APPDIR/" + AotCache.NAME,
          // a cache that does not fit is not used; the messages would mix with a document on
          // standard output
          "-Xlog:aot*=off",
          "-Xlog:cds*=off");

  static ApplicationImage create(
      String version, Path runtime, Path classPath, Path icon, Path target) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                "plimsoll",
                "--app-version",
                version,
                "--vendor",
                "Plimsoll",
                "--runtime-image",
                runtime.toString(),
                "--input",
                classPath.toString(),
                "--main-jar",
                "app-" + version + ".jar",
                "--main-class",
                "dev.plimsoll.app.Plimsoll",
                "--icon",
                icon.toString(),
                "--dest",
                target.toString()));
    Stream.of(JAVA_OPTIONS, NativeLibraries.JAVA_OPTIONS)
        .flatMap(List::stream)
        .forEach(option -> arguments.addAll(List.of("--java-options", option)));
    Tool.jdk("jpackage", arguments);
    return new ApplicationImage(target.resolve("plimsoll"));
  }

  Path launcher() {
    return folder.resolve("bin/plimsoll");
  }

  Path jars() {
    return folder.resolve("lib/app");
  }

  /// The launcher's settings: class path and Java options.
  Path settings() {
    return jars().resolve("plimsoll.cfg");
  }
}
