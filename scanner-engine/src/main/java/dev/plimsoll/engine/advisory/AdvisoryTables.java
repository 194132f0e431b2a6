package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables that stand beside the code, under `plimsoll/engine/advisory`.
public final class AdvisoryTables {

  private AdvisoryTables() {}

  /// The lines of a table without comments and empty ones.
  public static List<String> lines(String name) {
    var resource = "/plimsoll/engine/advisory/" + name;
    try (var in = AdvisoryTables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
