package dev.plimsoll.engine.advisory;

import java.util.regex.Pattern;

/// One line that says what the fault is, in the record's own words.
public final class Summary {

  private static final int LONGEST = 300;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");

  private Summary() {}

  /// `summary` where there is one, else the first sentence of `details`, which is Markdown: its
  /// headings are passed over. Cut to 300 characters.
  public static String of(String summary, String details) {
    String line =
        summary.isBlank() ? firstSentence(details) : summary.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST ? line : line.substring(0, end(line)) + "…";
  }

  private static String firstSentence(String details) {
    String line =
        details
            .lines()
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !text.startsWith("#"))
            .findFirst()
            .orElse("");
    return SENTENCE_END.split(line, 2)[0];
  }

  /// Never between the two halves of a character.
  private static int end(String line) {
    return Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
  }
}
