package dev.plimsoll.app.shell;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says in both languages that no font can show the chosen one, and what to install. Only one of
/// the two can be read then, and nobody knows which the reader speaks.
final class FontNotice extends HBox {

  FontNotice(Localised localised) {
    Ids.FONT_NOTICE.on(this);
    getStyleClass().add("font-notice");
    var words =
        new Label(
            Texts.of(Language.EN).text("shell.font.missing")
                + "\n"
                + Texts.of(Language.ZH).text("shell.font.missing"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setGraphic(Icons.INFO.node());
    HBox.setHgrow(words, Priority.ALWAYS);
    var dismiss = new Button();
    Ids.FONT_NOTICE_DISMISS.on(dismiss);
    dismiss.getStyleClass().add("compact");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    dismiss.textProperty().bind(localised.bound("shell.font.dismiss"));
    dismiss.setOnAction(_ -> setVisible(false));
    getChildren().addAll(words, dismiss);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }
}
