package dev.plimsoll.engine.filter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of the rows at hand, with their counts: what completion offers.
@FunctionalInterface
public interface KnownValues<T> {

  /// How many rows have each value of a field; in no order.
  Map<String, Integer> of(Field<T> field);

  /// Of no rows.
  static <T> KnownValues<T> none() {
    return _ -> Map.of();
  }

  /// Counts each field once, when it is first asked for. For one thread.
  static <T> KnownValues<T> in(List<T> rows) {
    var counted = new HashMap<String, Map<String, Integer>>();
    return field -> counted.computeIfAbsent(field.name(), _ -> count(field, rows));
  }

  private static <T> Map<String, Integer> count(Field<T> field, List<T> rows) {
    var counts = new LinkedHashMap<String, Integer>();
    field
        .kind()
        .ifPresent(kind ->
            rows.forEach(row -> kind.values(row, value -> counts.merge(value, 1, Integer::sum))));
    return counts;
  }
}
