package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What went wrong, beside the list that stays usable: a file that is no image, a silent engine, a
/// scan that gave no report.
final class ImageNotices {

  private final ImagesViewModel model;
  private final Commands commands;
  private final Localised localised;
  private final VBox place = new VBox();
  private final Slot slot = new Slot(place);

  ImageNotices(ImagesViewModel model, Commands commands, Localised localised) {
    this.model = model;
    this.commands = commands;
    this.localised = localised;
  }

  Node node() {
    return place;
  }

  void update() {
    var trouble = model.trouble().get();
    var silent =
        model.engine().get() instanceof EngineState.Silent state && !model.allRows().isEmpty()
            ? state
            : null;
    var failed =
        model.selectedRows().stream()
            .filter(row -> row.result().state() instanceof ScanState.Failed)
            .findFirst();
    slot.show(
        Arrays.asList(trouble, silent, failed.map(row -> row.result().state())),
        () -> notices(trouble, silent, failed));
  }

  private List<Node> notices(
      @Nullable Trouble trouble, EngineState.@Nullable Silent silent, Optional<ImageRow> failed) {
    var notices = new ArrayList<Node>();
    if (trouble != null) {
      notices.add(box(Ids.IMAGES_FAILED, trouble.code(), trouble, "", dismiss()));
    }
    if (silent != null) {
      notices.add(silent(silent));
    }
    failed.ifPresent(row -> notices.add(failedScan(row)));
    return notices;
  }

  /// The addresses that were tried belong to the sentences and stand between them and the acts.
  private Node silent(EngineState.Silent silent) {
    var what = new Trouble(silent.code(), silent.parameters());
    var tried =
        silent.attempts().stream()
            .map(attempt -> attempt.address() + ": " + attempt.reason())
            .collect(Collectors.joining("\n"));
    var box = box(Ids.IMAGES_ENGINE, silent.code(), what, tried, act(Command.REFRESH));
    if (!silent.attempts().isEmpty()) {
      box.insert(StartPage.addresses(silent.attempts()));
    }
    return box;
  }

  private Node failedScan(ImageRow row) {
    var failed = (ScanState.Failed) row.result().state();
    var what = new Trouble(failed.code(), failed.parameters());
    return box(Ids.IMAGES_SCAN_FAILED, failed.code(), what, row.image().label(), act(Command.SCAN));
  }

  private ErrorBox box(Ids id, String code, Trouble what, String details, Node act) {
    return new ErrorBox(id, code, what.parameters(), details, localised, act);
  }

  private Node act(Command command) {
    var button = new CommandButton(command, commands, localised);
    button.getStyleClass().add("compact");
    return button;
  }

  private Node dismiss() {
    var button = new Button();
    button.textProperty().bind(localised.bound("images.dismiss"));
    button.getStyleClass().add("compact");
    button.setOnAction(_ -> model.dismissTrouble());
    return button;
  }
}
