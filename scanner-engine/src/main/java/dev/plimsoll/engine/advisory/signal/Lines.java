package dev.plimsoll.engine.advisory.signal;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists in a column: one line an element, a tab between its values.
final class Lines {

  private Lines() {}

  /// Null for the empty list, which costs one byte a row.
  static <T> @Nullable String of(Collection<T> elements, Function<T, List<String>> values) {
    return elements.isEmpty()
        ? null
        : elements.stream()
            .map(each -> values.apply(each).stream().map(Lines::plain).collect(joining("\t")))
            .collect(joining("\n"));
  }

  static List<List<String>> read(@Nullable String column) {
    return column == null
        ? List.of()
        : column.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /// Nothing that a publisher writes can look like our own separators.
  private static String plain(String value) {
    return value.replaceAll("\\p{Cntrl}", " ");
  }
}
