package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.model.Ssvc;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// CISA's `options`, one object for each: `[{"Exploitation": "none"}, {"Automatable": "no"}]`.
final class SsvcOptions {

  private static final int LONGEST = 20;

  private final JsonCursor in;
  private String exploitation = "";
  private String automatable = "";
  private String technicalImpact = "";

  SsvcOptions(JsonCursor in) {
    this.in = in;
  }

  void read(String name) throws IOException {
    switch (name) {
      case "Exploitation" -> exploitation = word();
      case "Automatable" -> automatable = word();
      case "Technical Impact" -> technicalImpact = word();
      default -> in.skip();
    }
  }

  /// Without an id; empty where there is no option.
  Optional<Ssvc> made() {
    return (exploitation + automatable + technicalImpact).isEmpty()
        ? Optional.empty()
        : Optional.of(new Ssvc("", exploitation, automatable, technicalImpact));
  }

  /// Records differ in their capitals.
  private String word() throws IOException {
    String word = in.textOrNothing().toLowerCase(Locale.ROOT);
    return word.length() <= LONGEST ? word : "";
  }
}
