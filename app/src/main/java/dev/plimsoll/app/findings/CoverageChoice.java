package dev.plimsoll.app.findings;

import dev.plimsoll.engine.ScanReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The parts of a report's coverage whose things are listed in place of the findings.
public final class CoverageChoice {

  private final ObservableValue<@Nullable ScanReport> report;
  private final ReadOnlyObjectWrapper<Set<CoverageRow.Part>> parts =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<@Nullable CoverageRow> selected =
      new ReadOnlyObjectWrapper<>();

  CoverageChoice(ObservableValue<@Nullable ScanReport> report) {
    this.report = report;
  }

  /// Empty where the findings are listed.
  public ReadOnlyObjectProperty<Set<CoverageRow.Part>> parts() {
    return parts.getReadOnlyProperty();
  }

  /// As many rows as the coverage counts in the parts that are shown.
  public List<CoverageRow> rows() {
    return Optional.ofNullable(report.getValue()).map(CoverageRow::of).orElse(List.of()).stream()
        .filter(row -> parts.get().contains(row.part()))
        .toList();
  }

  /// The thing that the inspector describes.
  public ReadOnlyObjectProperty<@Nullable CoverageRow> selected() {
    return selected.getReadOnlyProperty();
  }

  public void select(@Nullable CoverageRow row) {
    selected.set(row);
  }

  /// No parts, or no report, list the findings again.
  public void show(Set<CoverageRow.Part> wanted) {
    parts.set(report.getValue() == null ? Set.of() : Set.copyOf(wanted));
    selected.set(null);
  }

  void leave() {
    show(Set.of());
  }
}
