package dev.plimsoll.engine.advisory.trivydb;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How Trivy writes a package's name as a key (trivy-db, `pkg/vulnsrc/vulnerability`).
enum NameForm {
  SAME,
  LOWER,
  /// Lower case, `_` as `-`; a dot stays, though to Python it is the same as both.
  PYTHON,
  /// The repository without scheme and `.git`.
  SWIFT;

  List<String> keys(String name) {
    return switch (this) {
      case SAME -> List.of(name);
      case LOWER -> List.of(name.toLowerCase(Locale.ROOT));
      case PYTHON -> {
        var dashed = name.toLowerCase(Locale.ROOT).replace('_', '-');
        yield Stream.of(dashed, dashed.replace('.', '-'), dashed.replace('-', '.'))
            .distinct()
            .toList();
      }
      case SWIFT ->
          List.of(
              name.toLowerCase(Locale.ROOT)
                  .replaceFirst("^https://", "")
                  .replaceFirst("\\.git$", ""));
    };
  }
}
