package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.scan.ScanTasks;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.EmptyState;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.LoadingPlace;
import dev.plimsoll.app.ui.Localised;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands where the packages would be when there are none to list: one sentence that says why,
/// and one act.
final class PackagesPlace {

  private final PackagesViewModel model;
  private final Localised localised;
  private final Commands commands;
  private final Runnable showAll;

  /// @param showAll takes words and narrowing away
  PackagesPlace(PackagesViewModel model, Localised localised, Commands commands, Runnable showAll) {
    this.model = model;
    this.localised = localised;
    this.commands = commands;
    this.showAll = showAll;
  }

  /// Everything that [#now] is made of.
  Object reason() {
    return Arrays.asList(
        model.image().get(),
        model.situation().get(),
        model.report().get(),
        model.hits().get().hidden(),
        model.query().get().narrowing(),
        localised.languageProperty().get());
  }

  /// What stands in place of the list; nothing where the list itself is shown.
  Node now() {
    var name = Optional.ofNullable(model.image().get()).map(ImageEntry::label).orElse("");
    return switch (model.situation().get().status()) {
      case LIST -> new Region();
      case NO_IMAGE -> place(text("packages.empty.no-image"), command(Command.SHOW_IMAGES));
      case NEVER_SCANNED ->
          place(text("packages.empty.never", "image", name), command(Command.SCAN).primary());
      case NOT_LOADED ->
          place(text("packages.empty.not-loaded", "image", name), command(Command.SCAN).primary());
      case SCANNING -> new LoadingPlace(Ids.PACKAGES_LOADING, step());
      case FAILED -> failed(Ids.PACKAGES_FAILED);
      case NO_MATCH -> noMatch();
      case NONE_IN_LAYERS ->
          place(
              text("packages.empty.layers"),
              act("inspector.layer.clear", () -> model.chooseLayers(Set.of())));
      case NONE_PARTIAL -> place(withCoverage("packages.empty.partial"));
      case NONE_FOUND -> place(withCoverage("packages.empty.none"));
    };
  }

  /// Why the last scan gave no report, above the packages of the one before it.
  Optional<Node> notice() {
    boolean beside =
        model.report().get() != null && model.situation().get().scan() instanceof ScanState.Failed;
    return beside ? Optional.of(failed(Ids.PACKAGES_SCAN_FAILED)) : Optional.empty();
  }

  private Node noMatch() {
    var hits = model.hits().get();
    // A number that is 0 was chosen: nothing is hidden by it that belongs to it.
    return model.query().get().words().isEmpty()
        ? place(text("packages.empty.narrow"), act("packages.show-all", showAll))
        : place(
            text("packages.empty.filtered", "n", hits.hidden()),
            act("shell.filter.clear", showAll));
  }

  private Node failed(Ids id) {
    if (!(model.situation().get().scan() instanceof ScanState.Failed(var code, var parameters))) {
      throw new IllegalStateException("nothing failed");
    }
    var again = command(Command.SCAN);
    again.getStyleClass().add("compact");
    var box = new ErrorBox(id, code, parameters, "", localised, again);
    StackPane.setAlignment(box, Pos.TOP_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private String step() {
    var image = model.image().get();
    return image != null && model.situation().get().scan() instanceof ScanState.Running(var s, _)
        ? image.label() + ": " + ScanTasks.step(localised, s, image)
        : localised.text("images.waiting");
  }

  private String withCoverage(String key) {
    var report = model.report().get();
    if (report == null) {
      return "";
    }
    var coverage = report.coverage();
    return text(
        key,
        "read",
        coverage.layersRead(),
        "layers",
        coverage.layers(),
        "gaps",
        coverage.notExamined(),
        "failed",
        coverage.failed());
  }

  private Node place(String sentence, Button... acts) {
    return new EmptyState(Ids.PACKAGES_EMPTY, localised.bound(() -> sentence), List.of(acts));
  }

  private CommandButton command(Command command) {
    var button = new CommandButton(command, commands, localised);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Button act(String key, Runnable run) {
    var button = new Button(text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private String text(String key, Object... namesAndValues) {
    return localised.text(key, namesAndValues);
  }
}
