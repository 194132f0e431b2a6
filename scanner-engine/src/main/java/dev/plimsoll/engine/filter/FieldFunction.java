package dev.plimsoll.engine.filter;

import java.util.List;
import java.util.Optional;

/// Something that stands in a field's place and is made of fields: `tolower(proc.name)`.
@FunctionalInterface
public interface FieldFunction<T> {

  /// What it is of these; empty where it cannot take them.
  ///
  /// @param bracket what stands in brackets behind it
  Optional<Kind<T>> of(List<Argument<T>> arguments, Optional<String> bracket);

  /// What a function is given.
  sealed interface Argument<T> {}

  /// A field or another function.
  record OfField<T>(Kind<T> kind) implements Argument<T> {}

  /// A constant.
  record OfText<T>(String text) implements Argument<T> {}

  /// Several in parentheses.
  record OfList<T>(List<Argument<T>> items) implements Argument<T> {

    public OfList {
      items = List.copyOf(items);
    }
  }
}
