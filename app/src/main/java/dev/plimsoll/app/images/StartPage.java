package dev.plimsoll.app.images;

import dev.plimsoll.app.ui.ClipboardText;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Mark;
import dev.plimsoll.connect.EngineException.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the screen shows when no engine answers and nothing is open: what happened, three acts, and
/// every address that was tried with what it said.
final class StartPage {

  private final Localised localised;
  private final Commands commands;
  private Node primary = new Region();

  StartPage(Localised localised, Commands commands) {
    this.localised = localised;
    this.commands = commands;
  }

  /// Gives the keyboard to the act that is meant to be chosen.
  void focus() {
    primary.requestFocus();
  }

  Region build(EngineState.Silent silent) {
    var sentences = ErrorBox.sentences(silent.code(), silent.parameters(), localised);
    var column = new VBox(new Mark(52), headline(silent), sentences, acts());
    if (!silent.attempts().isEmpty()) {
      column.getChildren().addAll(triedHeader(silent), addresses(silent.attempts()));
    }
    column.getStyleClass().add("start-page");
    return column;
  }

  private Label headline(EngineState.Silent silent) {
    var headline = localised.label("error." + silent.code().toLowerCase(Locale.ROOT) + ".title");
    headline.getStyleClass().add("headline");
    return headline;
  }

  private HBox acts() {
    var archive = new CommandButton(Command.OPEN_ARCHIVE, commands, localised).primary();
    primary = archive;
    var demo = new CommandButton(Command.OPEN_DEMO, commands, localised);
    var refresh = new CommandButton(Command.REFRESH, commands, localised);
    var acts =
        new HBox(
            8,
            Ids.IMAGES_OPEN_ARCHIVE.on(archive),
            Ids.IMAGES_OPEN_DEMO.on(demo),
            Ids.IMAGES_REFRESH.on(refresh));
    acts.getChildren().forEach(act -> ((Region) act).setMinWidth(Region.USE_PREF_SIZE));
    acts.getStyleClass().add("acts");
    return acts;
  }

  private HBox triedHeader(EngineState.Silent silent) {
    var tried = localised.label("images.start.tried");
    tried.getStyleClass().addAll("muted", "small");
    tried.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tried, Priority.ALWAYS);
    var code = new Label(silent.code());
    code.getStyleClass().addAll("mono", "muted");
    var copy = new Hyperlink();
    copy.textProperty().bind(localised.bound("shell.error.copy"));
    copy.getStyleClass().add("small");
    copy.setOnAction(_ -> ClipboardText.put(details(silent)));
    var header = new HBox(8, tried, code, copy);
    header.getStyleClass().add("tried");
    return header;
  }

  private static String details(EngineState.Silent silent) {
    return silent.attempts().stream()
        .map(attempt -> attempt.address() + "\t" + attempt.reason())
        .collect(Collectors.joining("\n", silent.code() + "\n", ""));
  }

  /// Every address that was tried, with what it said.
  static VBox addresses(List<Attempt> attempts) {
    var lines = new ArrayList<Node>();
    for (var attempt : attempts) {
      var address = new Label(attempt.address());
      address.getStyleClass().add("mono");
      address.setMinWidth(290);
      address.setPrefWidth(306);
      var reason = new Label(attempt.reason());
      reason.getStyleClass().add("muted");
      var line = new HBox(address, reason);
      line.getStyleClass().add("attempt");
      lines.add(line);
    }
    lines.getFirst().getStyleClass().add("first");
    var card = new VBox(lines.toArray(Node[]::new));
    card.getStyleClass().add("card");
    return card;
  }
}
