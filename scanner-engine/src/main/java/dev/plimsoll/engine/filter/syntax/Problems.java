package dev.plimsoll.engine.filter.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Collects what is wrong with one text, as far as [Limits#PROBLEMS].
public final class Problems {

  /// UTF-16 units of a message, or of what it repeats of the text.
  private static final int SHOWN = 200;

  private final List<Problem> found = new ArrayList<>();

  /// @param namesAndValues of the sentences' parameters: `"name", "severty"`
  public void wrong(String code, Span span, String message, String... namesAndValues) {
    add(code, span, false, message, namesAndValues);
  }

  /// Of a text that is right so far and ends too early.
  public void incomplete(String code, Span span, String message, String... namesAndValues) {
    add(code, span, true, message, namesAndValues);
  }

  /// In the order of their places.
  public List<Problem> found() {
    return inOrder(found);
  }

  /// The same ones in the order of their places.
  public static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(one -> one.span().offset())).toList();
  }

  private void add(
      String code, Span span, boolean isIncomplete, String message, String... namesAndValues) {
    if (found.size() >= Limits.PROBLEMS) {
      return;
    }
    var parameters = new HashMap<String, String>();
    parameters.put("at", Integer.toString(span.offset() + 1));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], shown(namesAndValues[i + 1]));
    }
    found.add(new Problem(code, span, isIncomplete, shown(message), parameters));
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
