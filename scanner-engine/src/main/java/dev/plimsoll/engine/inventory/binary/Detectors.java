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
record Detectors(List<Detector> all, FileNames names) {

  private static final List<String> FILES =
      List.of("runtimes", "java", "servers", "databases", "tools", "libraries", "go-programs");

  /// Read when they are first asked for.
  private static final class Ours {
    static final Detectors DETECTORS = load();
  }

  static Detectors ours() {
    return Ours.DETECTORS;
  }

  /// Of their texts: what was read with other detectors is read again. Every scan asks for it,
  /// while most of those that find their layers in the cache never need a detector.
  static int fingerprint() {
    var sum = new CRC32();
    FILES.forEach(file -> sum.update(bytes(file)));
    return (int) sum.getValue();
  }

  private static Detectors load() {
    var all = new ArrayList<Detector>();
    for (var file : FILES) {
      all.addAll(DetectorParser.parse(new String(bytes(file), StandardCharsets.UTF_8)));
    }
    return new Detectors(List.copyOf(all), new FileNames(all));
  }

  private static byte[] bytes(String file) {
    var resource = "/plimsoll/engine/binary/" + file + ".txt";
    try (var in = Objects.requireNonNull(Detectors.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
