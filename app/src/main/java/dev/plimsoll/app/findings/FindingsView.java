package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.ui.ClipboardText;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandItem;
import dev.plimsoll.app.ui.CoverageStrip;
import dev.plimsoll.app.ui.FilterField;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.NarrowedLine;
import dev.plimsoll.app.ui.Screen;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.app.ui.Slot;
import dev.plimsoll.engine.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Builds the findings screen. Its only own state is whether the layers are shown in a narrow
/// window.
public final class FindingsView {

  /// Below this window width the layers are a button in the filter bar.
  private static final double NARROW = 1100;

  private static final String SCREEN = "findings";

  private static final KeyCombination COPY_ID = KeyCombination.valueOf("Shortcut+Shift+C");

  private final FindingsViewModel model;
  private final ScreenParts parts;
  private final Localised localised;
  private final FilterField filter;
  private final Button layersButton = Ids.FINDINGS_LAYERS_BUTTON.on(new Button());
  private final BooleanProperty layersWanted = new SimpleBooleanProperty();
  private final CoverageStrip strip;
  private final Hyperlink gapsLink = new Hyperlink();
  private final HBox partial = Ids.FINDINGS_PARTIAL.on(new HBox());
  private final Label partialWords = new Label();
  private final NarrowedLine narrowed;
  private final VBox notices = new VBox();
  private final LayerPane layers;
  private final FindingTable table;
  private final CoverageTable coverage;
  private final FindingsFoot foot;
  private final FindingsPlace place;
  private final StackPane middle = new StackPane();
  private final Slot middleSlot = new Slot(middle);
  private final Slot noticeSlot = new Slot(notices);
  private final HBox lists = new HBox();
  private final VBox root = new VBox();

  public FindingsView(FindingsViewModel model, ScreenParts parts) {
    this.model = model;
    this.parts = parts;
    this.localised = parts.localised();
    filter =
        new FilterField(
            Ids.FINDINGS_FILTER, Ids.FINDINGS_FILTER_STATE, "findings.filter", localised);
    strip = new CoverageStrip(Ids.FINDINGS_COVERAGE, localised, this::showPart);
    layers = new LayerPane(model, localised);
    table = new FindingTable(model, localised, parts.remembered());
    coverage = new CoverageTable(model, localised);
    foot = new FindingsFoot(model, localised, this::showAll);
    narrowed =
        new NarrowedLine(Ids.FINDINGS_NARROWED, "findings.show-all", localised, model::showOfAll);
    place = new FindingsPlace(model, localised, parts.commands(), this::showAll);
    build();
    connect();
    new FindingExportCommand(model, parts).install(SCREEN);
  }

  /// The screen as the window takes it.
  public Screen screen() {
    return new Screen(
        SCREEN,
        Ids.RAIL_FINDINGS,
        "findings.title",
        Icons.FINDINGS,
        Command.SHOW_FINDINGS,
        root,
        List.of(filter.field(), strip, layers.list().node(), middle),
        inspected());
  }

  /// Shows the findings of one component and no others.
  public void showOf(Component component) {
    filter.textProperty().set("");
    model.showOf(component);
    parts.navigation().show(SCREEN);
  }

  private void build() {
    layersButton.setMinWidth(Region.USE_PREF_SIZE);
    layersButton.managedProperty().bind(layersButton.visibleProperty());
    var bar = new HBox(layersButton, filter);
    bar.getStyleClass().add("filter-bar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    strip.getChildren().addAll(gap, gapsLink);
    gapsLink();
    partial.getStyleClass().add("partial-line");
    partialWords.setWrapText(true);
    partial.getChildren().add(partialWords);
    for (var optional : new Node[] {strip, partial}) {
      optional.managedProperty().bind(optional.visibleProperty());
    }
    var right = new VBox(middle, foot);
    VBox.setVgrow(middle, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    lists.getChildren().addAll(layers, right);
    layers.managedProperty().bind(layers.visibleProperty());
    VBox.setVgrow(lists, Priority.ALWAYS);
    root.getChildren().setAll(bar, strip, partial, narrowed, notices, lists);
    root.getStyleClass().add(SCREEN);
  }

  private void gapsLink() {
    var link = gapsLink;
    link.textProperty().bind(localised.bound("findings.gaps.title-link"));
    link.getStyleClass().add("small");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> model.coverage().show(CoverageRow.Part.GAPS));
  }

  private void connect() {
    filter
        .textProperty()
        .subscribe(text -> {
          if (FilterField.isComplete(text)) {
            model.filter(text);
          }
        });
    table.table().onSelect(rows -> model.select(rows.isEmpty() ? null : rows.getLast().key()));
    model.selected().subscribe(row -> table.table().select(row == null ? null : row.key()));
    table.table().node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.table().menu(this::menu);
    parts
        .commands()
        .handle(
            Command.SELECT_LAYER,
            model::chooseItsLayer,
            model.selected().map(row -> row != null).orElse(false),
            "findings.layer.why-not");
    ObservableValue<Boolean> narrow =
        root.sceneProperty().flatMap(Scene::widthProperty).map(w -> w.doubleValue() < NARROW);
    narrow.subscribe(now -> layersButton.setVisible(now != null && now));
    layers
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.report().get() != null
                        && (!layersButton.isVisible() || layersWanted.get()),
                layersButton.visibleProperty(),
                layersWanted,
                model.report()));
    layersButton.setOnAction(_ -> layersWanted.set(!layersWanted.get()));
    model.rows().subscribe(() -> table.publish(model.rows().snapshot()));
    Slot.follow(
        this::update,
        List.of(
            model.situation(),
            model.hits(),
            model.report(),
            model.query(),
            model.coverage().parts(),
            model.exports().state(),
            localised.languageProperty()));
  }

  /// At most nine lines, in the order of every such menu: open, copy, layer, export.
  private List<MenuItem> menu() {
    var items = new ArrayList<MenuItem>();
    items.add(item(Command.INSPECT));
    var row = model.selected().get();
    if (row != null) {
      var copy =
          CommandItem.of(
              localised.text("inspector.finding.copy-id"),
              Icons.COPY,
              () -> ClipboardText.put(row.issue().id()));
      copy.setAccelerator(COPY_ID);
      items.add(copy);
    }
    items.add(item(Command.SELECT_LAYER));
    items.add(item(Command.EXPORT));
    return items;
  }

  private MenuItem item(Command command) {
    return CommandItem.of(command, parts.commands(), localised);
  }

  private void pressed(KeyEvent event) {
    var row = model.selected().get();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      parts.commands().run(Command.INSPECT);
    } else if (COPY_ID.match(event)) {
      event.consume();
      ClipboardText.put(row.issue().id());
    }
  }

  private void update() {
    var report = model.report().get();
    strip.setVisible(report != null);
    foot.setVisible(report != null);
    foot.setManaged(report != null);
    partial.setVisible(
        report != null
            && !model.shown().coverage().isComplete()
            && model.situation().get().status() != ListStatus.NOT_COVERED);
    gapsLink.setVisible(
        report != null && !(model.shown().coverage().isComplete() && report.gaps().isEmpty()));
    if (report != null) {
      var now = model.shown().coverage();
      strip.show(now);
      partialWords.setText(
          localised.text("findings.partial", "n", now.notExamined(), "failed", now.failed()));
    }
    noticeSlot.show(
        List.of(
            model.situation().get().scan(),
            report != null,
            place.unsupported(),
            model.exports().state().get(),
            localised.languageProperty().get()),
        () -> place.notices().toList());
    layersButton.setText(
        LayerPane.summary(
            localised, model.query().get().layers(), parts.navigation().selection().layerRanges()));
    narrowed.show(
        model
            .query()
            .get()
            .only()
            .map(one ->
                localised.text("findings.narrowed", "name", one.name(), "version", one.version())));
    foot.update();
    showMiddle();
  }

  private void showMiddle() {
    if (!model.coverage().parts().get().isEmpty()) {
      coverage.publish();
      middleSlot.show(List.of(coverage));
      return;
    }
    place.show(middleSlot, table.table().node());
  }

  private void showAll() {
    model.showOfAll();
    filter.clear();
  }

  private void showPart(CoverageStrip.Part part) {
    switch (part) {
      case EXAMINED -> model.coverage().show(Set.of(CoverageRow.Part.EXAMINED));
      case NOT_EXAMINED -> model.coverage().show(Set.of(CoverageRow.Part.NOT_EXAMINED));
      case FAILED -> model.coverage().show(Set.of(CoverageRow.Part.FAILED));
      case SUPPRESSED -> model.coverage().show(Set.of());
    }
  }

  private ObservableValue<Optional<InspectorContent>> inspected() {
    return Bindings.createObjectBinding(
        this::content,
        model.selected(),
        model.coverage().selected(),
        model.hits(),
        model.query(),
        model.layers(),
        localised.languageProperty());
  }

  private Optional<InspectorContent> content() {
    var report = model.report().get();
    if (report == null) {
      return Optional.empty();
    }
    var covered = model.coverage().selected().get();
    if (covered != null) {
      return Optional.of(
          new CoverageInspector(localised.texts(), localised.forms()).describe(covered));
    }
    var row = model.selected().get();
    if (row != null) {
      return Optional.of(
          new FindingInspector(table.words(), actions())
              .describe(row, report.image().layers(), model.isSelectedHidden()));
    }
    var chosen =
        model.layers().stream()
            .filter(layer -> model.query().get().layers().contains(layer.index()))
            .toList();
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LayerInspector(localised.texts(), localised.forms(), actions())
                .describe(report, chosen, parts.navigation().selection().layerRanges()));
  }

  private InspectorActions actions() {
    return new InspectorActions(
        ClipboardText::put,
        model::chooseItsLayer,
        model::scan,
        () -> model.chooseLayers(new TreeSet<>()),
        model::showPackage);
  }
}
