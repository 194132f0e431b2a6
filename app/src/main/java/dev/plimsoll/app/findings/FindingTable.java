package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.ColumnChoice;
import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.TagCell;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The list of findings: issues, and below an expanded one its instances.
final class FindingTable {

  /// Widths from which the columns that can be missed are shown.
  private static final double FOR_CONFIDENCE = 740;

  private static final double FOR_AGE = 810;

  /// A figure of the monospace font, what a cell keeps free, the least of a version's column and
  /// the most of both together.
  private static final double FIGURE = 7.2;

  private static final double PADDING = 13;
  private static final double NARROWEST = 78;
  private static final double WIDEST = 300;

  private final FindingsViewModel model;
  private final Localised localised;
  private final DenseTable<FindingRow> table;
  private final ColumnChoice<FindingRow> choice;
  private final ListColumn<FindingRow> version;
  private final ListColumn<FindingRow> fixed;

  FindingTable(FindingsViewModel model, Localised localised, Remembered remembered) {
    this.model = model;
    this.localised = localised;
    table = new DenseTable<>(Ids.FINDINGS_TABLE, FindingRow::key, row -> words().sentence(row));
    version = version();
    fixed = fixed();
    var packageName =
        column(FindingOrder.PACKAGE, 84, row -> words().packageName(row)).styledBy(this::detail);
    var confidence = column(FindingOrder.CONFIDENCE, 70, row -> words().confidence(row));
    var age =
        column(FindingOrder.AGE, 70, row -> words().age(row))
            .tooltip(row -> FindingWords.modified(row).map(localised.forms()::dateTime).orElse(""));
    table
        .columns(List.of(severity(), id(), packageName, version, fixed, layer(), confidence, age))
        .growing(packageName)
        .sortedElsewhere(keys -> model.sort(keys.stream().map(FindingTable::key).toList()));
    choice = new ColumnChoice<>(table, FindingOrder.ID.name().toLowerCase(Locale.ROOT), remembered);
    var node = table.node();
    node.widthProperty()
        .subscribe(width -> {
          choice.fits(confidence, width.doubleValue() >= FOR_CONFIDENCE);
          choice.fits(age, width.doubleValue() >= FOR_AGE);
        });
    node.accessibleTextProperty().bind(localised.bound("findings.title"));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    localised.languageProperty().subscribe(node::refresh);
  }

  DenseTable<FindingRow> table() {
    return table;
  }

  /// Shows the rows, with the columns of versions as wide as their longest value where there is
  /// room.
  void publish(List<FindingRow> rows) {
    var widths = model.widths();
    double first = width(widths.version(), WIDEST / 2);
    choice.needs(version, first);
    int said = widths.unfixed().stream().mapToInt(s -> words().unfixed(s).length()).max().orElse(0);
    choice.needs(fixed, width(Math.max(widths.fix(), said), WIDEST - first));
    table.publish(rows);
  }

  private static double width(int longest, double limit) {
    return Math.clamp(FIGURE * longest + PADDING, NARROWEST, limit);
  }

  private ListColumn<FindingRow> severity() {
    return column(FindingOrder.SEVERITY, 66, row -> words().severity(row))
        .styled("graphic-only")
        .graphic(() -> new SeverityCell(localised))
        .tooltip(row -> words().severity(row));
  }

  private ListColumn<FindingRow> id() {
    return column(FindingOrder.ID, 188, row -> words().id(row))
        .mono()
        .styled("graphic-right")
        .styledBy(this::detail)
        .graphic(() -> new TagCell<>("tag", FindingTable::instances));
  }

  private ListColumn<FindingRow> version() {
    return column(FindingOrder.VERSION, 126, row -> words().version(row))
        .mono()
        .styledBy(this::detail);
  }

  private ListColumn<FindingRow> fixed() {
    return column(FindingOrder.FIXED, 130, row -> words().fixed(row))
        .styledBy(row -> FindingWords.hasFix(row) ? "mono " + detail(row) : "muted");
  }

  private ListColumn<FindingRow> layer() {
    return column(FindingOrder.LAYER, 54, row -> words().layer(row))
        .styled("graphic-right", "layer-cell")
        .graphic(
            () -> new TagCell<>("mark-removed", row -> FindingWords.isSuperseded(row) ? "R" : ""))
        .tooltip(row -> FindingWords.isSuperseded(row) ? words().fate(row.instance()) : "");
  }

  /// Instances step back behind the issue that groups them.
  private String detail(FindingRow row) {
    return row instanceof FindingRow.OfInstance ? "muted" : "";
  }

  private static String instances(FindingRow row) {
    return row instanceof FindingRow.OfIssue issue && issue.isExpandable()
        ? String.valueOf(issue.issue().instances().size())
        : "";
  }

  /// `→` expands an issue and then enters it; `←` goes to the issue and then collapses it.
  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    var row = table.lead();
    if (row.isEmpty()) {
      return;
    }
    var issue = row.get().issue().key();
    if (event.getCode() == KeyCode.RIGHT) {
      event.consume();
      if (row.get() instanceof FindingRow.OfIssue(_, var isExpanded)) {
        if (isExpanded) {
          table.node().getSelectionModel().selectNext();
        } else {
          model.expand(issue, true);
        }
      }
    } else if (event.getCode() == KeyCode.LEFT) {
      event.consume();
      if (row.get() instanceof FindingRow.OfInstance) {
        model.select(issue);
      } else {
        model.expand(issue, false);
      }
    }
  }

  /// A click on the arrow, or a second one on the row.
  private void clicked(MouseEvent event) {
    var row = table.lead();
    boolean onArrow = event.getX() < 28 && event.getY() > DenseTable.ROW;
    if (row.isPresent()
        && row.get() instanceof FindingRow.OfIssue(var issue, var isExpanded)
        && (onArrow || event.getClickCount() == 2)) {
      model.expand(issue.key(), !isExpanded);
    }
  }

  private ListColumn<FindingRow> column(
      FindingOrder order, double width, Function<FindingRow, String> content) {
    var id = order.name().toLowerCase(Locale.ROOT);
    return new ListColumn<>(id, localised.bound("findings.column." + id), width, content)
        .sortable();
  }

  private static FindingOrder.Key key(DenseTable.SortKey key) {
    return new FindingOrder.Key(
        FindingOrder.valueOf(key.column().toUpperCase(Locale.ROOT)), key.isDescending());
  }

  FindingWords words() {
    return new FindingWords(localised.texts(), localised.forms());
  }
}
