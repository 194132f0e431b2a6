package dev.plimsoll.app.findings;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// The answer to a [Query], with what else the screen shows of it.
///
/// @param index in the order that was asked for
/// @param counts findings that choosing each layer lists
@SuppressWarnings("ArrayRecordComponent") // made for one reader, who takes it apart at once
record Answer(FindingIndex index, Hits hits, int[] counts) {

  static final Answer NOTHING = new Answer(FindingIndex.EMPTY, Hits.NONE, new int[0]);

  /// @param index made where the answer is, so that preparing a report costs the screen nothing
  /// @param layers of the image
  static Function<BooleanSupplier, Answer> to(
      Supplier<FindingIndex> index, int layers, Query query, List<FindingOrder.Key> order) {
    return isStale -> {
      var sorted = index.get().sorted(order);
      return new Answer(sorted, sorted.find(query, isStale), sorted.counts(layers, query));
    };
  }
}
