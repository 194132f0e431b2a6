package dev.plimsoll.app.packages;

import dev.plimsoll.engine.licence.SpdxExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what packages declare as their licence. Many packages declare the same, so each text is
/// read once.
final class Licences {

  private final Map<String, Optional<String>> read = new HashMap<>();

  /// What a package declares, as SPDX expressions where they are understood, each once; what is not
  /// understood stands as it was declared.
  List<String> shown(List<String> declared) {
    return declared.stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> expression(text).orElse(text))
        .distinct()
        .toList();
  }

  /// Empty where the text is not understood whole.
  Optional<String> expression(String declared) {
    return read.computeIfAbsent(declared, SpdxExpression::of);
  }
}
