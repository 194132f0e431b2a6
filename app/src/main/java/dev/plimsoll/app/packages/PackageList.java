package dev.plimsoll.app.packages;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows that are listed, and where among them a package stands.
final class PackageList {

  private final ObservableList<PackageRow> rows = FXCollections.observableArrayList();
  private final ObservableList<PackageRow> shown = FXCollections.unmodifiableObservableList(rows);

  ObservableList<PackageRow> rows() {
    return shown;
  }

  void set(List<PackageRow> next) {
    rows.setAll(next);
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
