package dev.plimsoll.app.packages;

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
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Builds the packages screen. Holds no state of its own.
public final class PackagesView {

  private static final String SCREEN = "packages";

  private static final KeyCombination COPY_PURL = KeyCombination.valueOf("Shortcut+Shift+C");

  private final PackagesViewModel model;
  private final ScreenParts parts;
  private final Consumer<Component> showFindings;
  private final Localised localised;
  private final FilterField filter;
  private final CoverageStrip strip;
  private final Hyperlink unlicensed = new Hyperlink();
  private final NarrowedLine narrowed;
  private final VBox notices = new VBox();
  private final PackageTable table;
  private final DetailList details;
  private final PackagesPlace place;
  private final PackagesFoot foot;
  private final StackPane middle = new StackPane();
  private final Slot middleSlot = new Slot(middle);
  private final Slot noticeSlot = new Slot(notices);
  private final VBox root = new VBox();

  /// @param showFindings goes to the findings of a package
  /// @param version of the program, which documents name
  public PackagesView(
      PackagesViewModel model,
      ScreenParts parts,
      Consumer<Component> showFindings,
      Supplier<String> version) {
    this.model = model;
    this.parts = parts;
    this.showFindings = showFindings;
    this.localised = parts.localised();
    filter =
        new FilterField(
            Ids.PACKAGES_FILTER, Ids.PACKAGES_FILTER_STATE, "packages.filter", localised);
    strip = new CoverageStrip(Ids.PACKAGES_COVERAGE, localised, this::showPart);
    table = new PackageTable(model, localised, parts.remembered());
    details = new DetailList(model, localised);
    place = new PackagesPlace(model, localised, parts.commands(), this::showAll);
    foot = new PackagesFoot(model, localised, this::showAll);
    narrowed =
        new NarrowedLine(
            Ids.PACKAGES_NARROWED,
            "packages.show-all",
            localised,
            () -> model.narrow(Narrowing.ALL));
    build();
    connect();
    new PackageExportCommands(model, parts, version).install(SCREEN);
  }

  /// The screen as the window takes it.
  public Screen screen() {
    return new Screen(
        SCREEN,
        Ids.RAIL_PACKAGES,
        "packages.title",
        Icons.PACKAGES,
        Command.SHOW_PACKAGES,
        root,
        List.of(filter.field(), strip, middle),
        inspected());
  }

  private void build() {
    var bar = new HBox(filter, new PackagesLayout(model, localised));
    bar.getStyleClass().add("filter-bar");
    HBox.setHgrow(filter, Priority.ALWAYS);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    unlicensed.getStyleClass().add("small");
    unlicensed.setMinWidth(Region.USE_PREF_SIZE);
    unlicensed.setOnAction(_ -> model.narrow(Narrowing.LICENCE_UNKNOWN));
    strip.getChildren().addAll(gap, unlicensed);
    for (var optional : new Node[] {strip, foot}) {
      optional.managedProperty().bind(optional.visibleProperty());
    }
    VBox.setVgrow(middle, Priority.ALWAYS);
    root.getChildren().setAll(bar, strip, narrowed, notices, middle, foot);
    root.getStyleClass().add(SCREEN);
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
    model
        .selected()
        .subscribe(row -> {
          table.table().select(row == null ? null : row.key());
          table.table().reveal();
        });
    table.table().menu(this::menu);
    // The list that had the focus went; the keyboard goes to the one that came.
    model
        .detail()
        .addListener((_, _, now) ->
            (now.isPresent() ? details.table() : table.table()).node().requestFocus());
    table.table().node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    handleCommands();
    model
        .rows()
        .subscribe(() -> {
          table.publish(model.rows().snapshot());
          foot.update();
        });
    Slot.follow(
        this::update,
        List.of(
            model.situation(),
            model.hits(),
            model.report(),
            model.query(),
            model.detail(),
            model.exports().state(),
            localised.languageProperty()));
  }

  private void handleCommands() {
    var commands = parts.commands();
    commands.handleOn(
        SCREEN,
        Command.SELECT_LAYER,
        model::chooseItsLayer,
        model.selected().map(PackageRow.OfComponent.class::isInstance).orElse(false),
        "packages.layer.why-not");
    commands.handleOn(
        SCREEN,
        Command.GROUP_NEXT,
        () -> model.group(model.query().get().grouping().next()),
        model.report().map(_ -> true).orElse(false),
        "packages.why-not");
    commands.handleOn(
        SCREEN,
        Command.TABLE_OR_TREE,
        () ->
            model.arrange(
                model.query().get().arrangement() == Arrangement.TABLE
                    ? Arrangement.TREE
                    : Arrangement.TABLE),
        model.report().map(_ -> true).orElse(false),
        "packages.why-not");
  }

  /// At most nine lines, in the order of every such menu: open, copy, layer, export.
  private List<MenuItem> menu() {
    var items = new ArrayList<MenuItem>();
    items.add(CommandItem.of(Command.INSPECT, parts.commands(), localised));
    model
        .selectedPackage()
        .ifPresent(entry -> {
          if (entry.hasFindings()) {
            items.add(
                item(
                    "packages.inspector.show-findings",
                    Icons.FINDINGS,
                    () -> showFindings.accept(entry.component())));
          }
          if (!entry.component().files().isEmpty()) {
            items.add(
                item(
                    "packages.inspector.files",
                    Icons.PACKAGES,
                    () -> model.show(Optional.of(Detail.FILES))));
          }
          var copy =
              item(
                  "packages.copy-purl",
                  Icons.COPY,
                  () -> ClipboardText.put(entry.component().purl()));
          copy.setAccelerator(COPY_PURL);
          items.add(copy);
        });
    items.add(CommandItem.of(Command.SELECT_LAYER, parts.commands(), localised));
    items.add(CommandItem.of(Command.EXPORT, parts.commands(), localised));
    return items;
  }

  private MenuItem item(String key, Icons icon, Runnable act) {
    return CommandItem.of(localised.text(key), icon, act);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      parts.commands().run(Command.INSPECT);
    } else if (COPY_PURL.match(event)) {
      event.consume();
      model.selectedPackage().ifPresent(entry -> ClipboardText.put(entry.component().purl()));
    }
  }

  private void update() {
    boolean isThere = model.report().get() != null;
    strip.setVisible(isThere);
    foot.setVisible(isThere && model.detail().get().isEmpty());
    strip.show(model.hits().get().index().coverage());
    int without = model.hits().get().index().withoutLicence();
    unlicensed.setText(localised.text("packages.licences-unknown", "n", without));
    unlicensed.setVisible(without > 0);
    var narrowing = model.query().get().narrowing();
    narrowed.show(
        isThere && narrowing != Narrowing.ALL
            ? Optional.of(localised.text("packages.narrowed." + PackageInspector.word(narrowing)))
            : Optional.empty());
    noticeSlot.show(
        List.of(
            model.situation().get().scan(),
            isThere,
            model.exports().state().get(),
            localised.languageProperty().get()),
        () -> place.notices().toList());
    foot.update();
    showMiddle();
  }

  private void showMiddle() {
    if (model.detail().get().isPresent()) {
      middleSlot.show(List.of(details));
      return;
    }
    place.show(middleSlot, table.table().node());
  }

  private void showPart(CoverageStrip.Part part) {
    model.narrow(
        switch (part) {
          case EXAMINED -> Narrowing.EXAMINED;
          case NOT_EXAMINED -> Narrowing.NOT_EXAMINED;
          case FAILED -> Narrowing.FAILED;
          case SUPPRESSED -> Narrowing.ALL;
        });
  }

  private void showAll() {
    model.narrow(Narrowing.ALL);
    filter.clear();
  }

  private ObservableValue<Optional<InspectorContent>> inspected() {
    return Bindings.createObjectBinding(
        this::content, model.selected(), model.hits(), localised.languageProperty());
  }

  private Optional<InspectorContent> content() {
    var report = model.report().get();
    var row = model.selected().get();
    if (report == null || row == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PackageInspector(table.words(), model.hits().get().index(), acts())
            .describe(row, report.image().layers(), model.isSelectedHidden()));
  }

  private PackageActs acts() {
    return new PackageActs(
        ClipboardText::put,
        () -> model.selectedPackage().map(PackageEntry::component).ifPresent(showFindings),
        model::chooseItsLayer,
        model::goTo,
        model::show);
  }
}
