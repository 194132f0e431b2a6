package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.model.PackageDraft;
import java.util.Locale;

/// What one paragraph of a dpkg database turned out to be.
sealed interface DpkgRecord {

  /// A package that is there, completely or in part.
  record Installed(PackageDraft draft) implements DpkgRecord {}

  /// A package that dpkg remembers and that is not there: never installed, or only its
  /// configuration files are left.
  record NotInstalled() implements DpkgRecord {}

  /// A record that names no package for certain.
  ///
  /// @param field lower-case name, or the whole line where it is no field
  /// @param value what stands there; empty where nothing does
  /// @param line where to look, from 1
  record Unreadable(Fault fault, String field, String value, int line) implements DpkgRecord {

    public Unreadable {
      field = abbreviated(field);
      value = abbreviated(value);
    }

    /// English, with the offending value: `record without "Version"`.
    String reason() {
      var name = written(field);
      return switch (fault) {
        case MISSING -> "record without \"%s\"".formatted(name);
        case DUPLICATE -> "\"%s\" stands twice in one record".formatted(name);
        case NOT_A_FIELD -> "\"%s\" is no field".formatted(field);
        case TOO_LONG -> "\"%s\" is longer than %d bytes".formatted(name, ParagraphReader.LIMIT);
        case NOT_ONE_WORD -> "\"%s\" is \"%s\", not one word".formatted(name, value);
        case UNKNOWN_STATE -> "\"%s\" is \"%s\", no state of dpkg".formatted(name, value);
      };
    }

    private static String written(String name) {
      return name.isEmpty()
          ? name
          : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// At most 80 characters, none of them a control: they come from the image and go to terminals.
    private static String abbreviated(String text) {
      var line = text.replaceAll("[\\s\\p{C}]+", " ").strip();
      return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
  }

  /// How a record can be broken.
  enum Fault {
    MISSING,
    DUPLICATE,
    NOT_A_FIELD,
    TOO_LONG,
    NOT_ONE_WORD,
    UNKNOWN_STATE
  }
}
