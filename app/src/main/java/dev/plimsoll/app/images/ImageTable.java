package dev.plimsoll.app.images;

import dev.plimsoll.app.ui.ColumnChoice;
import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Outcome;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.SeverityChip;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Severity;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The list of images: one row per image id.
final class ImageTable {

  private static final List<Severity> COUNTED =
      List.of(
          Severity.CRITICAL,
          Severity.HIGH,
          Severity.MEDIUM,
          Severity.LOW,
          Severity.NEGLIGIBLE,
          Severity.UNKNOWN);

  /// Width of a figure in the monospace font of lists, and what a cell keeps free beside them.
  private static final double FIGURE = 7.2;

  private static final double PADDING = 13;

  private final Localised localised;
  private final DenseTable<ImageRow> table;
  private final ColumnChoice<ImageRow> choice;
  private final List<ListColumn<ImageRow>> counts = new ArrayList<>();

  ImageTable(Localised localised, Remembered remembered) {
    this.localised = localised;
    table = new DenseTable<>(Ids.IMAGES_TABLE, ImageRow::key, row -> words().sentence(row));
    var name =
        column("image", 122, row -> words().name(row))
            .styled("identity")
            .styledBy(row -> row.image().isUntagged() ? "muted" : "")
            .tooltip(row -> String.join("\n", row.image().tags()))
            .sortedBy(collated(row -> words().name(row)));
    for (var severity : COUNTED) {
      counts.add(count(severity));
    }
    var columns = new ArrayList<ListColumn<ImageRow>>();
    columns.add(
        column("source", 72, row -> words().source(row))
            .sortedBy(collated(row -> words().source(row))));
    columns.add(name);
    columns.addAll(identity());
    columns.add(worst());
    columns.addAll(counts);
    columns.addAll(examination());
    table.columns(columns).growing(name).severalRows().orderedBy(ImageRow.NEWEST_FIRST);
    choice = new ColumnChoice<>(table, "image", remembered);
    table.node().accessibleTextProperty().bind(localised.bound("images.title"));
    localised.languageProperty().subscribe(() -> table.node().refresh());
  }

  DenseTable<ImageRow> table() {
    return table;
  }

  /// Shows the rows, with columns of figures as wide as their longest value.
  void publish(List<ImageRow> rows) {
    for (int i = 0; i < COUNTED.size(); i++) {
      var severity = COUNTED.get(i);
      int longest =
          rows.stream()
              .mapToInt(row -> words().count(row, severity).glyph().length())
              .max()
              .orElse(1);
      choice.needs(counts.get(i), Math.max(30, PADDING + FIGURE * longest));
    }
    table.publish(rows);
  }

  private List<ListColumn<ImageRow>> identity() {
    return List.of(
        column("id", 101, row -> words().id(row))
            .mono()
            .styled("muted")
            .sortedBy(Comparator.comparing(row -> words().id(row))),
        column("size", 66, row -> words().size(row))
            .right()
            .tooltip(row -> localised.forms().exactSize(row.size()))
            .sortedBy(Comparator.comparingLong(ImageRow::size).reversed()),
        column("created", 75, row -> words().created(row))
            .right()
            .tooltip(row -> row.created().map(localised.forms()::dateTime).orElse(""))
            .sortedBy(
                Comparator.comparing(
                    (ImageRow row) -> row.created().orElse(Instant.MIN),
                    Comparator.reverseOrder())));
  }

  private ListColumn<ImageRow> worst() {
    return column("worst", 62, row -> words().worst(row))
        .styled("graphic-only")
        .graphic(() -> new WorstCell(localised))
        .sortedBy(
            Comparator.comparingInt(row ->
                row.result()
                    .summary()
                    .flatMap(ScanSummary::worst)
                    .map(Severity::ordinal)
                    .orElse(row.isNeverScanned() ? 9 : 8)));
  }

  private ListColumn<ImageRow> count(Severity severity) {
    var title = localised.bound("outcome.severity." + severity.word() + ".letter");
    return new ListColumn<ImageRow>(
            severity.word(), title, 30, row -> words().count(row, severity).glyph())
        .called(localised.bound("outcome.severity." + severity.word()))
        .figures()
        .styledBy(row -> countStyle(row, severity))
        .tooltip(row ->
            localised.text("outcome.severity." + severity.word())
                + ": "
                + words().count(row, severity).description(localised.texts()))
        .sortedBy(Comparator.comparing(row -> words().count(row, severity), Outcome.ORDER));
  }

  private String countStyle(ImageRow row, Severity severity) {
    var outcome = words().count(row, severity);
    boolean isSome = outcome instanceof Outcome.Found(var n, var _) && n > 0;
    return isSome ? "severity-figure " + SeverityChip.styleClass(severity) : outcome.styleClass();
  }

  private List<ListColumn<ImageRow>> examination() {
    return List.of(
        column("gaps", 56, row -> words().notExamined(row))
            .figures()
            .styledBy(ImageTable::gapStyle)
            .sortedBy(
                Comparator.comparingInt((ImageRow row) ->
                        row.result()
                            .summary()
                            .map(s -> s.notExamined() + s.failed())
                            .orElse(Integer.MAX_VALUE))
                    .reversed()),
        column("scanned", 76, row -> words().scanned(row))
            .styledBy(row -> row.isNeverScanned() || row.result().isBusy() ? "muted" : "")
            .tooltip(row ->
                row.result()
                    .summary()
                    .map(summary -> localised.forms().dateTime(summary.scanned()))
                    .orElse(""))
            .sortedBy(
                Comparator.comparing(
                    (ImageRow row) ->
                        row.result().summary().map(ScanSummary::scanned).orElse(Instant.MIN),
                    Comparator.reverseOrder())));
  }

  private static String gapStyle(ImageRow row) {
    return row.result()
        .summary()
        .map(summary ->
            summary.failed() > 0
                ? "outcome-failed"
                : summary.notExamined() > 0 ? "" : "outcome-none")
        .orElse("muted");
  }

  private ListColumn<ImageRow> column(String id, double width, Function<ImageRow, String> content) {
    return new ListColumn<>(id, localised.bound("images.column." + id), width, content);
  }

  /// Text sorts as the language of the moment does.
  private Comparator<ImageRow> collated(Function<ImageRow, String> text) {
    return (a, b) ->
        Collator.getInstance(localised.languageProperty().get().locale())
            .compare(text.apply(a), text.apply(b));
  }

  private ImageWords words() {
    return new ImageWords(localised.texts(), localised.forms());
  }
}
