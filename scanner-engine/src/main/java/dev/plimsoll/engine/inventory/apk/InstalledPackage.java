package dev.plimsoll.engine.inventory.apk;

import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One record of the database while its lines pass.
final class InstalledPackage {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Since 3.12 Alpine writes SPDX expressions; before, names apart by blanks.
  private static final Pattern OPERATOR = Pattern.compile("(?:^|\\s)(?:AND|OR|WITH)\\s|[()]");

  /// `so:libz.so.1=1.2.13`, `musl>=1.2`, `python3~3.11`, `pkg@edge`.
  private static final Pattern AFTER_NAME = Pattern.compile("[=<>~@]");

  private static final String KEPT = "PVALoDpm";

  private final int line;
  private final Map<Character, String> fields = new HashMap<>();
  private final OwnedPaths files = new OwnedPaths();
  private String directory = "";

  /// @param line where it starts, from 1; 0 where none has begun
  InstalledPackage(int line) {
    this.line = line;
  }

  boolean isStarted() {
    return line > 0;
  }

  /// @return false where the record has the field already, or too many files
  boolean set(char letter, String value) {
    if (letter == 'F') {
      directory = value.isEmpty() ? "" : value + "/";
      return true;
    }
    if (letter == 'R') {
      return files.add(directory + value);
    }
    return KEPT.indexOf(letter) < 0 || fields.putIfAbsent(letter, value) == null;
  }

  PackageDraft draft() {
    var name = field('P');
    var version = field('V');
    var origin = field('o');
    var draft =
        PackageRecord.installed(ComponentType.APK, name, version)
            .source(origin.isEmpty() ? name : origin, version)
            .architecture(field('A'))
            .supplier(field('m'))
            .licences(licences(field('L')))
            .files(files.files())
            .line(line);
    for (var need : words(field('D'))) {
      if (!need.startsWith("!")) {
        draft.dependsOn(name(need));
      }
    }
    for (var provided : words(field('p'))) {
      draft.provides(name(provided));
    }
    return draft;
  }

  private String field(char letter) {
    return fields.getOrDefault(letter, "");
  }

  private static List<String> licences(String text) {
    return OPERATOR.matcher(text).find() ? List.of(text) : words(text);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BLANKS.split(text, -1));
  }

  private static String name(String relation) {
    return AFTER_NAME.split(relation, 2)[0];
  }
}
