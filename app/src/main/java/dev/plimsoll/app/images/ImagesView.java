package dev.plimsoll.app.images;

import dev.plimsoll.app.kit.FirstStrip;
import dev.plimsoll.app.ui.ClipboardText;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.CommandItem;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.EmptyState;
import dev.plimsoll.app.ui.FilterField;
import dev.plimsoll.app.ui.FxThread;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Screen;
import dev.plimsoll.app.ui.ScreenParts;
import dev.plimsoll.app.ui.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Builds the images screen. Its only own state is what the keyboard was given last.
public final class ImagesView {

  private final ImagesViewModel model;
  private final ScreenParts parts;
  private final FirstStrip strip;
  private final Localised localised;
  private final Commands commands;
  private final ImageTable table;
  private final ImageNotices notices;
  private final ImageFoot foot;
  private final FilterField filter;
  private final HBox bar = new HBox();
  private final StackPane place = new StackPane();
  private final StackPane start = Ids.IMAGES_START.on(new StackPane());
  private final Label beforeScan = Ids.IMAGES_BEFORE_SCAN.on(new Label());
  private final VBox root = new VBox();
  private final Slot placeSlot = new Slot(place);
  private final Slot startSlot = new Slot(start);
  private final Slot rootSlot = new Slot(root);
  private final StartPage startPage;
  private @Nullable Node front;

  /// @param strip stands above everything else; made when the commands that it offers are handled
  public ImagesView(ImagesViewModel model, ScreenParts parts, Supplier<FirstStrip> strip) {
    this.model = model;
    this.parts = parts;
    this.localised = parts.localised();
    this.commands = parts.commands();
    handleCommands();
    this.strip = strip.get();
    this.table = new ImageTable(localised, parts.remembered());
    this.notices = new ImageNotices(model, commands, localised);
    this.startPage = new StartPage(localised, commands);
    this.foot = new ImageFoot(model, localised);
    this.filter =
        new FilterField(Ids.IMAGES_FILTER, Ids.IMAGES_FILTER_STATE, "images.filter", localised);
    build();
    connect();
  }

  /// The screen as the window takes it.
  public Screen screen() {
    return new Screen(
        "images",
        Ids.RAIL_IMAGES,
        "images.title",
        Icons.IMAGES,
        Command.SHOW_IMAGES,
        root,
        List.of(strip, filter.field(), place, start),
        inspected());
  }

  private void handleCommands() {
    var nothing =
        Bindings.createBooleanBinding(
            () -> model.selectedRows().stream().anyMatch(row -> !row.result().isBusy()),
            model.selected(),
            model.rows());
    commands.handle(Command.SCAN, model::scanSelected, nothing, "images.scan.why-not");
    commands.handle(Command.REFRESH, model::refresh);
    commands.handle(Command.OPEN_DEMO, model::openDemo);
    commands.handle(
        Command.OPEN_ARCHIVE,
        () ->
            parts
                .dialogs()
                .open(localised.text("images.open-title"))
                .ifPresent(model::openArchive));
  }

  private void build() {
    bar.getStyleClass().add("filter-bar");
    bar.getChildren()
        .addAll(
            filter,
            Ids.IMAGES_OPEN_ARCHIVE.on(button(Command.OPEN_ARCHIVE)),
            Ids.IMAGES_SCAN.on(button(Command.SCAN).primary()));
    beforeScan.getStyleClass().addAll("before-scan", "muted", "small");
    beforeScan.setMaxWidth(Double.MAX_VALUE);
    beforeScan.managedProperty().bind(beforeScan.visibleProperty());
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox.setVgrow(start, Priority.ALWAYS);
    root.getStyleClass().add("images");
  }

  private CommandButton button(Command command) {
    var button = new CommandButton(command, commands, localised);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void connect() {
    filter
        .textProperty()
        .subscribe(text -> {
          if (FilterField.isComplete(text)) {
            model.filter(text);
          }
        });
    table
        .table()
        .onSelect(rows ->
            model.select(
                rows.stream().map(ImageRow::key).toList(),
                table.table().lead().map(ImageRow::key).orElse(null)));
    model.selected().subscribe(keys -> table.table().select(keys));
    table
        .table()
        .node()
        .setOnKeyPressed(event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.openFindings();
          }
        });
    table
        .table()
        .node()
        .setOnMouseClicked(event -> {
          if (event.getClickCount() == 2 && table.table().lead().isPresent()) {
            model.openFindings();
          }
        });
    table.table().menu(this::menu);
    Slot.follow(
        this::update,
        List.of(
            model.rows(),
            model.engine(),
            model.trouble(),
            model.selected(),
            localised.languageProperty()));
  }

  /// At most nine lines, in the order of every such menu: open, scan, copy.
  private List<MenuItem> menu() {
    var items = new ArrayList<MenuItem>();
    items.add(
        CommandItem.of(
            localised.text("inspector.image.findings"), Icons.FINDINGS, model::openFindings));
    items.add(CommandItem.of(Command.SCAN, commands, localised));
    table
        .table()
        .lead()
        .ifPresent(row -> {
          items.add(copy("images.menu.copy-reference", row.image().label()));
          row.id().ifPresent(id -> items.add(copy("inspector.image.copy-id", id.toString())));
        });
    return items;
  }

  private MenuItem copy(String key, String text) {
    return CommandItem.of(localised.text(key), Icons.COPY, () -> ClipboardText.put(text));
  }

  private void update() {
    table.publish(model.rows());
    foot.update();
    notices.update();
    var chosen = model.selectedRows().stream().filter(row -> !row.result().isBusy()).toList();
    beforeScan.setVisible(!chosen.isEmpty());
    beforeScan.setText(chosen.isEmpty() ? "" : inspector().beforeScan(chosen));
    if (model.allRows().isEmpty() && model.engine().get() instanceof EngineState.Silent silent) {
      startSlot.show(silent, () -> List.of(startPage.build(silent)));
      strip.offerActs(false);
      rootSlot.show(List.of(strip, notices.node(), start));
      arrived(start, startPage::focus);
    } else {
      showContent();
      strip.offerActs(true);
      rootSlot.show(List.of(strip, bar, notices.node(), place, beforeScan, foot));
      if (!model.rows().isEmpty()) {
        arrived(place, table.table().node()::requestFocus);
      }
    }
  }

  /// The content comes after the window; the keyboard goes to it unless somebody is typing.
  private void arrived(Node content, Runnable focus) {
    if (content.equals(front)) {
      return;
    }
    front = content;
    FxThread.later(() -> {
      var scene = root.getScene();
      if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
        focus.run();
      }
    });
  }

  private void showContent() {
    var engine = model.engine().get();
    int hidden = model.allRows().size();
    if (!model.rows().isEmpty()) {
      placeSlot.show(List.of(table.table().node()));
    } else if (hidden > 0) {
      placeSlot.show(
          hidden,
          () ->
              List.of(
                  new EmptyState(
                      Ids.IMAGES_EMPTY,
                      localised.bound("images.empty.filtered", "n", hidden),
                      List.of(clearFilter()))));
    } else if (engine instanceof EngineState.Answering(var product, _, _)) {
      placeSlot.show(
          product,
          () ->
              List.of(
                  new EmptyState(
                      Ids.IMAGES_EMPTY,
                      localised.bound("images.empty", "engine", product),
                      List.of(button(Command.OPEN_ARCHIVE), button(Command.OPEN_DEMO)))));
    } else {
      placeSlot.show(Ids.IMAGES_LOADING, () -> List.of(loading()));
    }
  }

  private Node loading() {
    var bar = new ProgressBar();
    bar.accessibleTextProperty().bind(localised.bound("images.asking"));
    var words = localised.label("images.asking");
    words.getStyleClass().add("muted");
    var box = new VBox(8, words, bar);
    box.getStyleClass().add("loading");
    return Ids.IMAGES_LOADING.on(box);
  }

  private Button clearFilter() {
    var button = new Button();
    button.textProperty().bind(localised.bound("shell.filter.clear"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> filter.clear());
    return button;
  }

  private ObservableValue<Optional<InspectorContent>> inspected() {
    return Bindings.createObjectBinding(
        () -> {
          var rows = model.selectedRows();
          return switch (rows.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(inspector().describe(rows.getFirst()));
            default -> Optional.of(inspector().describe(rows));
          };
        },
        model.selected(),
        model.rows(),
        localised.languageProperty());
  }

  private ImageInspector inspector() {
    return new ImageInspector(
        new ImageWords(localised.texts(), localised.forms()),
        new ImageInspector.Acts(ClipboardText::put, model::scanSelected, model::openFindings));
  }
}
