package dev.plimsoll.engine.inventory.nix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The outputs of a derivation (Nix manual, "Derivation ATerm format"):
/// `Derive([("out","/nix/store/…","",""),…],…`. What it was built from is not read.
record Derivation(List<Output> outputs) {

  /// @param path from the image's root
  record Output(String name, String path) {}

  private static final String START = "Derive([";

  private static final Pattern OUTPUT =
      Pattern.compile(
          "\\G,?\\(\"(?<name>[^\"\\\\]*)\",\"/?(?<path>[^\"\\\\]*)\",\"[^\"\\\\]*\",\"[^\"\\\\]*\"\\)");

  /// Outputs of one derivation; the largest have some twenty.
  private static final int LIMIT = 1000;

  /// Empty where the text is no derivation.
  static Optional<Derivation> of(String text) {
    if (!text.startsWith(START)) {
      return Optional.empty();
    }
    var outputs = new ArrayList<Output>();
    var next = OUTPUT.matcher(text).region(START.length(), text.length());
    while (outputs.size() < LIMIT && next.find()) {
      outputs.add(new Output(next.group("name"), next.group("path")));
    }
    return Optional.of(new Derivation(List.copyOf(outputs)));
  }
}
