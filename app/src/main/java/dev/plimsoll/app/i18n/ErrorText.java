package dev.plimsoll.app.i18n;

import dev.plimsoll.engine.model.Gap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The three sentences of an error or a gap.
///
/// @param what happened, with object, problem and offending value
/// @param means for the result
/// @param act what to do
public record ErrorText(String code, String what, String means, String act) {

  /// Parameters that carry bytes; they are shown as sizes.
  private static final Set<String> SIZES = Set.of("read", "size", "free");

  /// @param message English, for a code that has no sentences or lacks a value that they name: it
  ///   then stands for the first of them, and the others are empty
  public static ErrorText of(
      Texts texts, Forms forms, String code, Map<String, String> parameters, String message) {
    var key = "error." + code.toLowerCase(Locale.ROOT);
    var values = new HashMap<String, Object>(parameters);
    SIZES.forEach(name -> values.computeIfPresent(name, (_, value) -> size(value, forms)));
    try {
      return new ErrorText(
          code,
          texts.text(key + ".what", values),
          texts.text(key + ".means", values),
          texts.text(key + ".do", values));
    } catch (IllegalArgumentException _) {
      return new ErrorText(code, message, "", "");
    }
  }

  public static ErrorText of(Texts texts, Forms forms, Gap gap) {
    return of(texts, forms, gap.code(), gap.parameters(), gap.where() + ": " + gap.consequence());
  }

  private static Object size(Object value, Forms forms) {
    try {
      return forms.size(Long.parseLong(value.toString()));
    } catch (NumberFormatException _) {
      return value;
    }
  }
}
