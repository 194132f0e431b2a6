package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The layers of the image from the bottom, each with the number of findings that choosing it
/// lists.
final class LayerPane extends VBox {

  private final FindingsViewModel model;
  private final Localised localised;
  private final DenseTable<LayerRow> list;
  private final ListColumn<LayerRow> index = index();

  LayerPane(FindingsViewModel model, Localised localised) {
    this.model = model;
    this.localised = localised;
    list = new DenseTable<>(Ids.FINDINGS_LAYERS, LayerPane::key, this::sentence);
    var instruction =
        new ListColumn<LayerRow>("step", new SimpleStringProperty(""), 81, this::step)
            .styled("step")
            .styledBy(row -> row.layer().isEmpty() || row.step().isEmpty() ? "muted" : "")
            .tooltip(this::step);
    list.columns(List.of(index, instruction, count())).growing(instruction).severalRows();
    list.onSelect(
        rows -> model.chooseLayers(rows.stream().map(LayerRow::index).collect(Collectors.toSet())));
    list.node().getStyleClass().add("headless");
    list.node().accessibleTextProperty().bind(localised.bound("findings.layers"));
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    var hint = localised.label("findings.layers.hint");
    hint.getStyleClass().addAll("muted", "tiny", "wrapped", "layers-hint");
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("layers");
    getChildren().addAll(header(), list.node(), hint);
    model.layers().subscribe(this::publish);
    model.query().subscribe(this::publish);
    localised.languageProperty().subscribe(() -> list.node().refresh());
  }

  DenseTable<LayerRow> list() {
    return list;
  }

  private HBox header() {
    var title = localised.label("findings.layers");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var mode = new MenuButton();
    Ids.FINDINGS_MODE.on(mode);
    mode.getStyleClass().addAll("bare", "compact");
    mode.textProperty()
        .bind(localised.bound(() -> words(model.query().get().mode()), model.query()));
    for (var each : LayerMode.values()) {
      var item = new MenuItem();
      item.textProperty().bind(localised.bound(() -> words(each)));
      item.setOnAction(_ -> model.choose(each));
      mode.getItems().add(item);
    }
    mode.setMinWidth(Region.USE_PREF_SIZE);
    var header = new HBox(title, mode);
    header.getStyleClass().add("layers-header");
    return header;
  }

  private String words(LayerMode mode) {
    return localised.text("findings.mode." + mode.name().toLowerCase(Locale.ROOT));
  }

  private String step(LayerRow row) {
    return row.step().isEmpty() ? localised.text("inspector.layer.no-instruction") : row.step();
  }

  private void publish() {
    int digits = String.valueOf(Math.max(0, model.layers().size() - 1)).length();
    index.setPrefWidth(22 + 8 * digits);
    list.publish(model.layers());
    list.select(
        model.query().get().layers().stream().map(String::valueOf).collect(Collectors.toSet()));
  }

  private static String key(LayerRow row) {
    return String.valueOf(row.index());
  }

  private static ListColumn<LayerRow> index() {
    return new ListColumn<LayerRow>(
            "index", new SimpleStringProperty(""), 30, row -> String.valueOf(row.index()))
        .styled("muted");
  }

  private static ListColumn<LayerRow> count() {
    return new ListColumn<LayerRow>("count", new SimpleStringProperty(""), 44, LayerRow::figure)
        .figures()
        .styledBy(row -> row.count() == 0 ? "muted" : "");
  }

  private String sentence(LayerRow row) {
    var key = row.layer().isEmpty() ? "findings.layer.empty" : "findings.layer.row";
    return localised.text(key, "layer", row.index(), "instruction", row.step(), "n", row.count());
  }

  /// What the button says that shows this pane in a narrow window.
  static String summary(Localised localised, Set<Integer> chosen, String ranges) {
    return chosen.isEmpty()
        ? localised.text("findings.layers")
        : localised.text("findings.layers.chosen", "layers", ranges);
  }
}
