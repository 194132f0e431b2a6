package dev.plimsoll.engine.inventory.binary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/// The detectors that come with the engine.
///
/// @param all in the order of their files
/// @param names which of them a path concerns
/// @param fingerprint of their texts: what was read with other detectors is read again
record Detectors(List<Detector> all, FileNames names, int fingerprint) {

  private static final List<String> FILES =
      List.of("runtimes", "java", "servers", "databases", "tools", "libraries", "go-programs");

  /// Read when they are first asked for.
  private static final class Ours {
    static final Detectors DETECTORS = load();
  }

  static Detectors ours() {
    return Ours.DETECTORS;
  }

  private static Detectors load() {
    var all = new ArrayList<Detector>();
    var sum = new CRC32();
    for (var file : FILES) {
      var text = text("/plimsoll/engine/binary/" + file + ".txt");
      sum.update(text.getBytes(StandardCharsets.UTF_8));
      all.addAll(DetectorParser.parse(text));
    }
    return new Detectors(List.copyOf(all), new FileNames(all), (int) sum.getValue());
  }

  private static String text(String resource) {
    try (var in = Objects.requireNonNull(Detectors.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
