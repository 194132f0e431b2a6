package dev.plimsoll.engine.filter.syntax;

import java.util.List;
import java.util.Optional;

/// One side of a comparison.
public sealed interface Operand {

  Span span();

  /// `proc.aname[2]`
  ///
  /// @param argument what stands in the brackets
  record FieldName(String name, Optional<Text> argument, Span span) implements Operand {}

  /// `tolower(fd.name)`, `val(proc.name)`, `getopt(proc.args, "ab:")[a]`
  record Call(String function, List<Operand> arguments, Optional<Text> argument, Span span)
      implements Operand {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// A value, or after `in` the name of a list.
  ///
  /// @param value without quotes and escapes
  record Text(String value, boolean isQuoted, Span span) implements Operand {

    /// In quotes where the value could not stand without.
    public static Text of(String value) {
      return new Text(value, !Quoting.isBare(value), Span.NONE);
    }
  }

  /// `(4, 5)`
  record Values(List<Operand> items, Span span) implements Operand {

    public Values {
      items = List.copyOf(items);
    }
  }

  /// Nothing stands where a value should; a [Problem] says so.
  record Absent(Span span) implements Operand {}
}
