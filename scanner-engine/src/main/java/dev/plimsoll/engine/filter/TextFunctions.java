package dev.plimsoll.engine.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Falco's functions of texts (`filter_transformer`, `sinsp_filter_transformers`): `tolower toupper
/// basename b64 len concat join`. Where a text is missing the result is missing too.
public final class TextFunctions {

  private TextFunctions() {}

  /// By their names.
  public static <T> Map<String, FieldFunction<T>> all() {
    return Map.of(
        "tolower", changed(text -> text.toLowerCase(Locale.ROOT)),
        "toupper", changed(text -> text.toUpperCase(Locale.ROOT)),
        "basename", changed(text -> text.substring(text.lastIndexOf('/') + 1)),
        "b64", changed(TextFunctions::decoded),
        "len", TextFunctions::length,
        "concat", (arguments, _) -> joined("", arguments),
        "join", (arguments, _) -> join(arguments));
  }

  private static <T> FieldFunction<T> changed(UnaryOperator<@Nullable String> change) {
    return (arguments, _) ->
        arguments.size() == 1
            ? text(arguments.getFirst())
                .map(text ->
                    new TextKind<>(row -> {
                      var own = text.of(row);
                      return own == null ? null : change.apply(own);
                    }))
            : Optional.empty();
  }

  /// Null for a text that is not Base64.
  private static @Nullable String decoded(@Nullable String text) {
    try {
      return text == null ? null : new String(Base64.getDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// Bytes of a text, number of several.
  private static <T> Optional<Kind<T>> length(
      List<FieldFunction.Argument<T>> arguments, Optional<String> bracket) {
    if (arguments.size() != 1 || bracket.isPresent()) {
      return Optional.empty();
    }
    if (arguments.getFirst() instanceof FieldFunction.OfField<T>(SeveralKind<T>(var texts))) {
      return Optional.of(new NumberKind<>(row -> texts.apply(row).size(), Units.NONE));
    }
    return text(arguments.getFirst())
        .map(text ->
            new NumberKind<>(
                row -> {
                  var own = text.of(row);
                  return own == null ? Double.NaN : own.getBytes(UTF_8).length;
                },
                Units.NONE));
  }

  private static <T> Optional<Kind<T>> join(List<FieldFunction.Argument<T>> arguments) {
    return arguments.size() == 2
            && arguments.getFirst() instanceof FieldFunction.OfText<T>(var separator)
            && arguments.getLast() instanceof FieldFunction.OfList<T>(var items)
        ? joined(separator, items)
        : Optional.empty();
  }

  private static <T> Optional<Kind<T>> joined(
      String separator, List<FieldFunction.Argument<T>> arguments) {
    List<TextOf<T>> texts =
        arguments.stream().flatMap(one -> TextFunctions.<T>text(one).stream()).toList();
    return texts.size() < Math.max(1, arguments.size())
        ? Optional.empty()
        : Optional.of(new TextKind<>(row -> joined(separator, texts, row)));
  }

  private static <T> @Nullable String joined(String separator, List<TextOf<T>> texts, T row) {
    var parts = new ArrayList<String>(texts.size());
    for (var text : texts) {
      var part = text.of(row);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return String.join(separator, parts);
  }

  private static <T> Optional<TextOf<T>> text(FieldFunction.Argument<T> argument) {
    return switch (argument) {
      case FieldFunction.OfField<T>(TextKind<T>(var text)) -> Optional.of(text);
      case FieldFunction.OfText<T>(var constant) -> Optional.of(_ -> constant);
      case FieldFunction.OfField<T> _, FieldFunction.OfList<T> _ -> Optional.empty();
    };
  }
}
