package dev.plimsoll.app.packages;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// The answer to a [PackageQuery], laid out.
record PackageAnswer(PackageHits hits, List<PackageRow> rows) {

  static final PackageAnswer NOTHING = new PackageAnswer(PackageHits.NONE, List.of());

  PackageAnswer {
    rows = List.copyOf(rows);
  }

  /// @param index made where the answer is, so that preparing a report costs the screen nothing
  static Function<BooleanSupplier, PackageAnswer> to(
      Supplier<PackageIndex> index,
      PackageQuery query,
      List<PackageOrder.Key> order,
      Expansion expansion) {
    return isStale -> {
      var hits = index.get().find(query, order, isStale);
      return new PackageAnswer(hits, PackageRows.of(hits, expansion));
    };
  }
}
