package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What went wrong, beside the list that stays usable: a file that is no image, a silent engine, a
/// scan that gave no report.
final class ImageNotices {

  private final ImagesViewModel model;
  private final Commands commands;
  private final Localised localised;

  ImageNotices(ImagesViewModel model, Commands commands, Localised localised) {
    this.model = model;
    this.commands = commands;
    this.localised = localised;
  }

  List<Node> now() {
    var notices = new ArrayList<Node>();
    var trouble = model.trouble().get();
    if (trouble != null) {
      notices.add(box(Ids.IMAGES_FAILED, trouble.code(), trouble, "", dismiss()));
    }
    if (model.engine().get() instanceof EngineState.Silent silent && !model.allRows().isEmpty()) {
      var what = new Trouble(silent.code(), silent.parameters());
      var tried =
          silent.attempts().stream()
              .map(attempt -> attempt.address() + ": " + attempt.reason())
              .collect(Collectors.joining("\n"));
      notices.add(box(Ids.IMAGES_ENGINE, silent.code(), what, tried, act(Command.REFRESH)));
      if (!silent.attempts().isEmpty()) {
        var addresses = new VBox(StartPage.addresses(silent.attempts()));
        addresses.getStyleClass().add("tried-addresses");
        notices.add(addresses);
      }
    }
    model.selectedRows().stream()
        .filter(row -> row.result().state() instanceof ScanState.Failed)
        .findFirst()
        .ifPresent(row -> notices.add(failedScan(row)));
    return notices;
  }

  private Node failedScan(ImageRow row) {
    var failed = (ScanState.Failed) row.result().state();
    var what = new Trouble(failed.code(), failed.parameters());
    return box(Ids.IMAGES_SCAN_FAILED, failed.code(), what, row.image().label(), act(Command.SCAN));
  }

  private Node box(Ids id, String code, Trouble what, String details, Node act) {
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
