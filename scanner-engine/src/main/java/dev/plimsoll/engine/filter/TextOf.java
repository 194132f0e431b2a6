package dev.plimsoll.engine.filter;

import org.jspecify.annotations.Nullable;

/// A text of a row; null where it has none, since a box for each row would cost more than the test.
@FunctionalInterface
public interface TextOf<T> {

  @Nullable String of(T row);
}
