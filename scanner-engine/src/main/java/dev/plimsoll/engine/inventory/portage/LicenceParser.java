package dev.plimsoll.engine.inventory.portage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads `LICENSE` (Package Manager Specification, 7.3.2 and 8.2): names that all hold, `|| ( a b
/// )` of which one does. `flag? ( a )` is taken as if the flag were set; Portage resolves flags
/// when it installs.
///
/// Names that all hold become several licences, a choice becomes one: `a OR b`.
final class LicenceParser {

  /// Bytes of the line.
  static final int LIMIT = 64 * 1024;

  private static final int DEPTH = 20;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String[] words;
  private int next;

  private LicenceParser(String text) {
    words = BLANKS.split(text, -1);
  }

  static List<String> licences(String text) {
    var stripped = text.strip();
    return stripped.isEmpty() ? List.of() : new LicenceParser(stripped).terms(0);
  }

  /// Up to the parenthesis that ends the group, or the end.
  private List<String> terms(int depth) {
    var terms = new ArrayList<String>();
    boolean isChoice = false;
    while (next < words.length && !words[next].equals(")")) {
      var word = words[next++];
      switch (word) {
        case "||" -> isChoice = true;
        case "(" -> {
          add(group(depth), isChoice, terms);
          isChoice = false;
        }
        default -> {
          if (!word.endsWith("?")) {
            terms.add(word);
          }
        }
      }
    }
    return terms;
  }

  private List<String> group(int depth) {
    var group = depth < DEPTH ? terms(depth + 1) : List.<String>of();
    next++;
    return group;
  }

  private static void add(List<String> group, boolean isChoice, List<String> terms) {
    if (isChoice && group.size() > 1) {
      terms.add(String.join(" OR ", group.stream().map(LicenceParser::enclosed).toList()));
    } else {
      terms.addAll(group);
    }
  }

  private static String enclosed(String term) {
    return term.contains(" ") ? "(" + term + ")" : term;
  }
}
