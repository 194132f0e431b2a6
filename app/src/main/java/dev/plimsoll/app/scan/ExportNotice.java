package dev.plimsoll.app.scan;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says above a list what became of its last export.
///
/// @param key of the sentence for a written file, with `n`, `total` and `file`
public record ExportNotice(
    Exports exports, String key, Ids failed, Localised localised, Commands commands) {

  public Optional<Node> now() {
    return switch (exports.state().get()) {
      case ExportState.None _ -> Optional.empty();
      case ExportState.Written(var n, var total, var file) ->
          Optional.of(line(localised.text(key, "n", n, "total", total, "file", file)));
      case ExportState.Failed(var code, var parameters) ->
          Optional.of(
              new ErrorBox(
                  failed,
                  code,
                  parameters,
                  "",
                  localised,
                  new CommandButton(Command.EXPORT, commands, localised)));
    };
  }

  private static Node line(String words) {
    var line = new HBox(new Label(words));
    line.getStyleClass().add("partial-line");
    return line;
  }
}
