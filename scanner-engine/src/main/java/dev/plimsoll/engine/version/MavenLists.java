package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a version into Maven's lists (`ComparableVersion.parseVersion` of maven-artifact 3.9).
final class MavenLists {

  private static final Set<String> RELEASE = Set.of("", "ga", "final", "release");

  private final List<List<Segment>> levels = new ArrayList<>(List.of(new ArrayList<>()));
  private boolean isDigit;

  /// @param version in lower case
  List<List<Segment>> read(String version) {
    int start = 0;
    for (int i = 0; i < version.length(); i++) {
      char c = version.charAt(i);
      if (c == '.' || c == '-') {
        add(version.substring(start, i));
        start = i + 1;
        if (c == '-') {
          open();
        }
      } else if (Ascii.isDigit(c)) {
        if (!isDigit && i > start) {
          // 1.0.0.X1 is 1.0.0-X1
          openUnlessEmpty();
          levels.getLast().add(stage(version.substring(start, i)));
          open();
          start = i;
        }
        isDigit = true;
      } else {
        if (isDigit && i > start) {
          add(version.substring(start, i));
          open();
          start = i;
        }
        isDigit = false;
      }
    }
    if (start < version.length()) {
      if (!isDigit) {
        openUnlessEmpty();
      }
      add(version.substring(start));
    }
    return trimmed();
  }

  static boolean isRelease(Word word) {
    return RELEASE.contains(word.text());
  }

  private void add(String item) {
    if (item.isEmpty() || isDigit) {
      levels.getLast().add(Numeral.of(item));
    } else {
      levels.getLast().add(new Word(item.equals("cr") ? "rc" : item));
    }
  }

  /// A single letter before a digit is short for a stage.
  private static Word stage(String letters) {
    return new Word(
        switch (letters) {
          case "a" -> "alpha";
          case "b" -> "beta";
          case "m" -> "milestone";
          case "cr" -> "rc";
          default -> letters;
        });
  }

  private void open() {
    levels.add(new ArrayList<>());
  }

  private void openUnlessEmpty() {
    if (!levels.getLast().isEmpty()) {
      open();
    }
  }

  /// Without items that mean nothing at the end of each list, and without empty lists at the end.
  private List<List<Segment>> trimmed() {
    for (var items : levels) {
      while (!items.isEmpty() && meansNothing(items.getLast())) {
        items.removeLast();
      }
    }
    while (levels.size() > 1 && levels.getLast().isEmpty()) {
      levels.removeLast();
    }
    return levels;
  }

  private static boolean meansNothing(Segment item) {
    return switch (item) {
      case Numeral number -> number.isZero();
      case Word word -> isRelease(word);
    };
  }
}
