package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.EscapeAct;
import dev.plimsoll.app.ui.FilterField;
import dev.plimsoll.app.ui.FilterWords;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The files of one package or the packages that it stands in relation to, with a filter of their
/// own. Takes the place of the packages.
final class DetailList extends VBox {

  /// @param entry empty for a file
  record Row(String key, String name, Optional<PackageEntry> entry) {

    private static Row of(PackageEntry entry) {
      return new Row(entry.id(), entry.component().name(), Optional.of(entry));
    }

    private String text(Function<PackageEntry, String> value) {
      return entry.map(value).orElse("");
    }
  }

  private final PackagesViewModel model;
  private final Localised localised;
  private final DenseTable<Row> table;
  private final Label title = new Label();
  private final FilterField filter;
  private List<ListColumn<Row>> ofPackages = List.of();
  private List<Row> all = List.of();

  DetailList(PackagesViewModel model, Localised localised) {
    this.model = model;
    this.localised = localised;
    table = new DenseTable<>(Ids.PACKAGES_DETAIL, Row::key, this::sentence);
    filter =
        new FilterField(
            Ids.PACKAGES_DETAIL_FILTER,
            Ids.PACKAGES_DETAIL_FILTER_STATE,
            "packages.detail.filter",
            localised);
    columns();
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    table.node().accessibleTextProperty().bind(title.textProperty());
    var bar = new HBox(filter);
    bar.getStyleClass().add("filter-bar");
    getChildren().addAll(header(), bar, table.node());
    EscapeAct.on(this, this::close);
    filter.textProperty().subscribe(this::publish);
    table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.node().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    Slot.follow(
        this::update, List.of(model.detail(), model.selected(), localised.languageProperty()));
  }

  DenseTable<Row> table() {
    return table;
  }

  FilterField filter() {
    return filter;
  }

  private void columns() {
    var name =
        new ListColumn<Row>("name", localised.bound(this::head, model.detail()), 300, Row::name)
            .styledBy(row -> row.entry().isEmpty() ? "mono" : "");
    var version = column("version", 140, row -> row.text(e -> e.component().version())).mono();
    var type = column("type", 70, row -> row.text(e -> e.component().type().word()));
    var findings =
        column("findings", 110, row -> row.text(e -> words().outcome(e).glyph()))
            .styled("graphic-only")
            .graphic(() ->
                new ListColumn.Graphic<Row>() {
                  private final FindingsCell cell =
                      new FindingsCell(localised, DetailList.this::words);

                  @Override
                  public javafx.scene.Node node() {
                    return cell.node();
                  }

                  @Override
                  public void show(Row row) {
                    row.entry()
                        .ifPresent(
                            e -> cell.show(new PackageRow.OfComponent(e.id(), e, Branch.flat(0))));
                  }
                });
    ofPackages = List.of(version, type, findings);
    table.columns(Stream.concat(Stream.of(name), ofPackages.stream()).toList()).growing(name);
  }

  private String head() {
    boolean isPath = model.detail().get().filter(now -> now == Detail.FILES).isPresent();
    return localised.text(isPath ? "packages.column.path" : "packages.column.name");
  }

  private PackageWords words() {
    return new PackageWords(localised.texts(), localised.forms());
  }

  private HBox header() {
    title.getStyleClass().add("strong");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = Ids.PACKAGES_DETAIL_CLOSE.on(new Button());
    close.textProperty().bind(localised.bound("packages.detail.close"));
    close.setGraphic(Icons.BACK.node("icon-list"));
    close.getStyleClass().add("compact");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    var header = new HBox(title, close);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private void close() {
    model.show(Optional.empty());
  }

  private void update() {
    var detail = model.detail().get();
    var entry = model.selectedPackage();
    if (detail.isEmpty() || entry.isEmpty()) {
      all = List.of();
      table.publish(all);
      return;
    }
    filter.textProperty().set("");
    all = rows(detail.get(), entry.get());
    title.setText(
        localised.text(
            "packages.detail." + PackageInspector.word(detail.get()),
            "name",
            entry.get().component().name(),
            "n",
            all.size()));
    ofPackages.forEach(column -> column.setVisible(detail.get() != Detail.FILES));
    publish();
  }

  private List<Row> rows(Detail detail, PackageEntry entry) {
    return detail == Detail.FILES
        ? entry.component().files().stream()
            .map(path -> new Row(path, path, Optional.empty()))
            .toList()
        : new RelatedPackages(model.hits().get().index(), entry)
            .of(detail).stream().map(Row::of).toList();
  }

  private void publish() {
    var wanted = FilterWords.of(filter.textProperty().get());
    table.publish(
        wanted.isEmpty()
            ? all
            : all.stream()
                .filter(row -> {
                  var text = row.name().toLowerCase(Locale.ROOT);
                  return wanted.stream().allMatch(text::contains);
                })
                .toList());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      go();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      go();
    }
  }

  private void go() {
    table.lead().flatMap(Row::entry).ifPresent(entry -> model.goTo(entry.id()));
  }

  private String sentence(Row row) {
    return row.entry()
        .map(e -> words().sentence(new PackageRow.OfComponent(e.id(), e, Branch.flat(0))))
        .orElse(row.name());
  }

  private ListColumn<Row> column(String id, double width, Function<Row, String> content) {
    return new ListColumn<>(id, localised.bound("packages.column." + id), width, content);
  }
}
