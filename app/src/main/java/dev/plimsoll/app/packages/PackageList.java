package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.SnapshotList;
import java.util.Optional;

/// The rows that are listed, and where among them a package stands.
final class PackageList {

  private final SnapshotList<PackageRow> rows = new SnapshotList<>();

  SnapshotList<PackageRow> rows() {
    return rows;
  }

  Optional<PackageRow> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// The first row of this package.
  Optional<PackageRow> of(String component) {
    return rows.stream()
        .filter(row ->
            row instanceof PackageRow.OfComponent shown && shown.entry().id().equals(component))
        .findFirst();
  }

  /// The first row of this package, listed or hidden.
  Optional<PackageRow> of(String component, PackageIndex index) {
    return of(component)
        .or(() ->
            index
                .entry(component)
                .map(entry ->
                    new PackageRow.OfComponent("hidden|" + component, entry, Branch.flat(0))));
  }
}
