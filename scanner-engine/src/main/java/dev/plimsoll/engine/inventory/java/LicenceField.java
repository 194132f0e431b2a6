package dev.plimsoll.engine.inventory.java;

import java.util.ArrayList;
import java.util.List;

/// `Bundle-License` (OSGi Core 3.2.1.10): licences apart by commas, each a name or an address and
/// parameters behind semicolons, which may be quoted.
final class LicenceField {

  private static final String IN_ANOTHER_FILE = "<<EXTERNAL>>";

  private LicenceField() {}

  static List<String> licences(String field) {
    var licences = new ArrayList<String>();
    var word = new StringBuilder();
    boolean isQuoted = false;
    boolean isParameter = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
        add(licences, word.toString());
        word.setLength(0);
        isParameter = false;
      } else if (c == ';' && !isQuoted) {
        isParameter = true;
      } else if (!isParameter) {
        word.append(c);
      }
    }
    add(licences, word.toString());
    return licences;
  }

  private static void add(List<String> licences, String word) {
    var licence = word.strip();
    if (!licence.isEmpty() && !licence.equals(IN_ANOTHER_FILE) && !licences.contains(licence)) {
      licences.add(licence);
    }
  }
}
