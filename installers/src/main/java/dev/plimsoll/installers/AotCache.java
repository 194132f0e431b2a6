package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Loaded and linked classes, kept from a rehearsal for every later start (JEP 483, 514): halves
/// the time to the first window.
///
/// The rehearsal runs the real launcher, which has no `bin/java` beside it, so it takes two steps:
/// one that records, one that writes the cache from the record.
final class AotCache {

  static final String NAME = "plimsoll.aot";
  static final String OPTION = "-XX:AOTCache=";

  private AotCache() {}

  /// Opens the window on JavaFX's own headless platform; the property makes it close again when the
  /// first screen shows.
  static void train(ApplicationImage image, Path work) throws IOException, InterruptedException {
    var rehearsal = Files.createDirectories(work.resolve("rehearsal"));
    var record = rehearsal.resolve("record");
    var cache = image.jars().resolve(NAME);
    var settings = Files.readString(image.settings());
    try {
      Files.writeString(image.settings(), withoutCache(settings));
      run(
          image,
          rehearsal,
          "-Dglass.platform=Headless -Dprism.order=sw -Dplimsoll.rehearsal=true"
              + " -XX:AOTMode=record -XX:AOTConfiguration="
              + record);
      run(
          image,
          rehearsal,
          "-XX:AOTMode=create -XX:AOTConfiguration=" + record + " " + OPTION + cache);
    } finally {
      Files.writeString(image.settings(), settings);
    }
    if (!Files.exists(cache)) {
      throw new IOException("the rehearsal left no AOT cache: see " + rehearsal);
    }
  }

  private static String withoutCache(String settings) {
    return settings.replaceAll("(?m)^java-options=-XX:AOTCache=.*\\R", "");
  }

  private static void run(ApplicationImage image, Path rehearsal, String options)
      throws IOException, InterruptedException {
    Tool.program(
        List.of(image.launcher().toString()),
        Map.of("JAVA_TOOL_OPTIONS", options, "PLIMSOLL_HOME", rehearsal.resolve("home").toString()),
        rehearsal.resolve("output"));
  }
}
