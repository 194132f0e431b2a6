package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.ColumnChoice;
import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.TagCell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The list of packages, as a table or as a tree: the same columns, one row for each place where a
/// package stands.
final class PackageTable {

  /// Columns that can be missed, with the width from which each is shown; the rest of those that
  /// can be missed is shown on demand.
  private static final Map<String, Integer> FROM =
      Map.of("licence", 560, "depth", 640, "evidence", 900, "owner", 1000, "fate", 1100);

  /// A figure of the monospace font, what a cell keeps free, the least and the most of a version's
  /// column.
  private static final double FIGURE = 7.2;

  private static final double PADDING = 13;
  private static final double NARROWEST = 78;
  private static final double WIDEST = 152;

  private final PackagesViewModel model;
  private final Localised localised;
  private final DenseTable<PackageRow> table;
  private final ListColumn<PackageRow> version;
  private final ListColumn<PackageRow> findings;
  private final ColumnChoice<PackageRow> choice;

  PackageTable(PackagesViewModel model, Localised localised, Remembered remembered) {
    this.model = model;
    this.localised = localised;
    table = new DenseTable<>(Ids.PACKAGES_TABLE, PackageRow::key, row -> words().sentence(row));
    var name = name();
    version = version();
    findings = findings();
    var optional =
        List.of(
            licence(),
            column("fate", 100, PackageWords::fate).styledBy(PackageTable::detail),
            column("evidence", 82, PackageWords::evidence)
                .sortable()
                .styledBy(PackageTable::detail),
            column("owner", 104, PackageWords::owner).sortable().styledBy(PackageTable::detail),
            column("depth", 58, PackageWords::depth)
                .figures()
                .sortable()
                .styledBy(PackageTable::detail),
            column("judged", 110, PackageWords::judged).sortable(),
            column("from", 240, PackageWords::from).mono(),
            column("purl", 300, PackageWords::purl).mono(),
            column("supplier", 160, PackageWords::supplier));
    table
        .columns(
            Stream.concat(Stream.of(name, version, type(), layer(), findings), optional.stream())
                .toList())
        .growing(name)
        .sortedElsewhere(keys -> model.sort(keys.stream().map(PackageTable::key).toList()));
    choice = new ColumnChoice<>(table, "name", remembered);
    var node = table.node();
    node.widthProperty().subscribe(width -> fit(choice, optional, width.doubleValue()));
    node.accessibleTextProperty().bind(localised.bound("packages.title"));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    localised.languageProperty().subscribe(node::refresh);
  }

  DenseTable<PackageRow> table() {
    return table;
  }

  /// Shows the rows, with the column of versions as wide as their longest value where there is
  /// room. Only the tree says what lies beneath.
  void publish(List<PackageRow> rows) {
    int longest = model.hits().get().longestVersion();
    choice.needs(findings, model.query().get().arrangement() == Arrangement.TREE ? 150 : 96);
    choice.needs(version, Math.clamp(FIGURE * longest + PADDING, NARROWEST, WIDEST));
    table.publish(rows);
  }

  PackageWords words() {
    return new PackageWords(localised.texts(), localised.forms());
  }

  private static void fit(
      ColumnChoice<PackageRow> choice, List<ListColumn<PackageRow>> columns, double width) {
    columns.forEach(column ->
        choice.fits(column, width >= FROM.getOrDefault(column.getId(), Integer.MAX_VALUE)));
  }

  private ListColumn<PackageRow> name() {
    return column("name", 200, PackageWords::name)
        .sortable()
        .styled("package-name")
        .styledBy(PackageTable::nameStyle)
        .graphic(NameCell::new);
  }

  private ListColumn<PackageRow> version() {
    return column("version", 118, PackageWords::version)
        .sortable()
        .mono()
        .styledBy(PackageTable::detail);
  }

  private ListColumn<PackageRow> type() {
    return column("type", 76, PackageWords::type).sortable().styledBy(PackageTable::detail);
  }

  private ListColumn<PackageRow> layer() {
    return column("layer", 58, PackageWords::layer)
        .sortable()
        .styled("graphic-right", "layer-cell")
        .styledBy(PackageTable::detail)
        .graphic(() -> new TagCell<>("mark-removed", row -> PackageWords.isEnded(row) ? "R" : ""))
        .tooltip(row -> PackageWords.isEnded(row) ? words().fate(row) : "");
  }

  private ListColumn<PackageRow> findings() {
    return column("findings", 150, PackageWords::findings)
        .sortable()
        .styled("graphic-only")
        .graphic(() -> new FindingsCell(localised, this::words))
        .tooltip(row -> words().said(row));
  }

  private ListColumn<PackageRow> licence() {
    return column("licence", 130, PackageWords::licence)
        .sortable()
        .styledBy(row -> PackageWords.hasNoLicence(row) ? "muted" : detail(row));
  }

  private static String nameStyle(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGroup _ -> "strong";
      case PackageRow.OfComponent _ -> detail(row);
      case PackageRow.OfGap(var gap) -> "outcome-" + gap.kind().word();
    };
  }

  /// Rows that nobody asked for step back: what is only on the way, what is shown above already,
  /// what a later layer ended.
  private static String detail(PackageRow row) {
    return row instanceof PackageRow.OfComponent(_, var entry, var branch)
            && (branch.isContext()
                || branch.opening() == Branch.Opening.REFERENCE
                || !entry.component().present())
        ? "muted"
        : "";
  }

  /// `→` opens a row and then enters it, or goes to the row that shows what a reference needs; `←`
  /// closes a row, or goes to the one that it stands under.
  private void pressed(KeyEvent event) {
    var lead = table.lead();
    if (event.isAltDown() || event.isShortcutDown() || lead.isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.RIGHT) {
      event.consume();
      enter(lead.get());
    } else if (event.getCode() == KeyCode.LEFT) {
      event.consume();
      leave(lead.get());
    }
  }

  private void enter(PackageRow row) {
    if (row.isClosed()) {
      model.open(row.key(), true);
    } else if (row.isOpen()) {
      table.node().getSelectionModel().selectNext();
    } else {
      follow(row);
    }
  }

  private void leave(PackageRow row) {
    if (row.isOpen()) {
      model.open(row.key(), false);
      return;
    }
    int at = table.node().getSelectionModel().getSelectedIndex();
    int level = level(row);
    while (--at >= 0) {
      if (level(table.node().getItems().get(at)) < level) {
        table.node().getSelectionModel().clearAndSelect(at);
        table.scrollToSelection();
        return;
      }
    }
  }

  /// A heading stands to the left of everything.
  private static int level(PackageRow row) {
    return row instanceof PackageRow.OfComponent(_, _, var branch) ? branch.level() : -1;
  }

  private void follow(PackageRow row) {
    if (row instanceof PackageRow.OfComponent(_, _, var branch) && !branch.above().isEmpty()) {
      model.select(branch.above());
      table.scrollToSelection();
    }
  }

  /// A click on the arrow, or a second one on the row.
  private void clicked(MouseEvent event) {
    var lead = table.lead();
    if (lead.isEmpty() || event.getY() <= DenseTable.ROW) {
      return;
    }
    var row = lead.get();
    double arrow = 12 + NameCell.INDENT * Math.min(Math.max(0, level(row)), TreeRows.DEEPEST);
    boolean onArrow = event.getX() >= arrow - 4 && event.getX() < arrow + NameCell.INDENT;
    if (onArrow || event.getClickCount() == 2) {
      if (row.isClosed() || row.isOpen()) {
        model.open(row.key(), row.isClosed());
      } else if (event.getClickCount() == 2) {
        follow(row);
      }
    }
  }

  private ListColumn<PackageRow> column(
      String id, double width, BiFunction<PackageWords, PackageRow, String> content) {
    return new ListColumn<>(
        id, localised.bound("packages.column." + id), width, row -> content.apply(words(), row));
  }

  private static PackageOrder.Key key(DenseTable.SortKey key) {
    return new PackageOrder.Key(
        PackageOrder.valueOf(key.column().toUpperCase(Locale.ROOT)), key.isDescending());
  }
}
