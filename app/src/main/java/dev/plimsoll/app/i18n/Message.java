package dev.plimsoll.app.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One text with its places for values.
///
/// `{n}` is replaced by the value named `n`; whole numbers are grouped (`1,204`), everything else
/// stands as it is. `{n, plural, one {…} other {…}}` chooses by the number: `one` for exactly 1
/// (the English rule for whole numbers); the branches are texts again.
///
/// @param text as written, for messages about the text itself
record Message(String text, List<Part> parts) {

  Message {
    parts = List.copyOf(parts);
  }

  /// A piece of a text.
  sealed interface Part {

    record Literal(String text) implements Part {}

    record Value(String name) implements Part {}

    record Plural(String name, Message one, Message other) implements Part {}
  }

  static Message parse(String text) {
    return new MessageParser(text).parse();
  }

  /// @throws IllegalArgumentException where a value is missing
  String format(Map<String, ?> values) {
    var out = new StringBuilder();
    append(out, values);
    return out.toString();
  }

  /// Names of all values that the text wants, sorted.
  Set<String> names() {
    var names = new TreeSet<String>();
    for (var part : parts) {
      switch (part) {
        case Part.Literal _ -> {}
        case Part.Value(var name) -> names.add(name);
        case Part.Plural(var name, var one, var other) -> {
          names.add(name);
          names.addAll(one.names());
          names.addAll(other.names());
        }
      }
    }
    return names;
  }

  private void append(StringBuilder out, Map<String, ?> values) {
    for (var part : parts) {
      switch (part) {
        case Part.Literal(var literal) -> out.append(literal);
        case Part.Value(var name) -> out.append(shown(value(name, values)));
        case Part.Plural(var name, var one, var other) ->
            (isOne(value(name, values)) ? one : other).append(out, values);
      }
    }
  }

  private Object value(String name, Map<String, ?> values) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "} in \"" + text + "\"");
    }
    return value;
  }

  private static String shown(Object value) {
    return switch (value) {
      case Integer number -> String.format(Locale.ROOT, "%,d", number);
      case Long number -> String.format(Locale.ROOT, "%,d", number);
      default -> value.toString();
    };
  }

  /// Values of errors come as text, so "1" counts as one too.
  private static boolean isOne(Object value) {
    return value.toString().equals("1");
  }
}
