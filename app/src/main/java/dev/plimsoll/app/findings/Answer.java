package dev.plimsoll.app.findings;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// The answer to a [Query], with what else the screen shows of it.
///
/// @param index in the order that was asked for
/// @param counts findings that choosing each layer lists
@SuppressWarnings("ArrayRecordComponent") // made for one reader, who takes it apart at once
record Answer(FindingIndex index, Hits hits, List<FindingRow> rows, int[] counts) {

  static final Answer NOTHING = new Answer(FindingIndex.EMPTY, Hits.NONE, List.of(), new int[0]);

  Answer {
    rows = List.copyOf(rows);
  }

  /// @param index made where the answer is, so that preparing a report costs the screen nothing
  /// @param layers of the image
  /// @param expanded keys of issues
  static Function<BooleanSupplier, Answer> to(
      Supplier<FindingIndex> index,
      int layers,
      Query query,
      List<FindingOrder.Key> order,
      Set<String> expanded) {
    var open = Set.copyOf(expanded);
    return isStale -> {
      var sorted = index.get().sorted(order);
      var hits = sorted.find(query, isStale);
      return new Answer(sorted, hits, hits.rows(open), sorted.counts(layers, query));
    };
  }
}
