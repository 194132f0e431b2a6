package dev.plimsoll.app.settings;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Screen;
import dev.plimsoll.app.ui.Switch;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Builds the settings screen.
public final class SettingsView {

  private final Localised localised;
  private final Themes themes;
  private final Node advisories;

  /// @param advisories what stands under the heading of that name
  public SettingsView(Localised localised, Themes themes, Node advisories) {
    this.localised = localised;
    this.themes = themes;
    this.advisories = advisories;
  }

  public Screen build() {
    var theme =
        new Switch<>(
            Ids.SETTINGS_THEME,
            List.of(Theme.values()),
            themes.themeProperty(),
            value -> localised.bound("settings.theme." + value.tag()));
    // A language is written in itself, so that it can be found by who reads only that one.
    var language =
        new Switch<>(
            Ids.SETTINGS_LANGUAGE,
            List.of(Language.values()),
            localised.languageProperty(),
            value -> new SimpleObjectProperty<>(value.ownName()));
    var grid = new GridPane(24, 12);
    line(grid, "settings.theme", theme);
    line(grid, "settings.language", language);
    var page = new VBox(16, title("settings.appearance"), grid, title("kit.title"), advisories);
    page.getStyleClass().add("settings-page");
    return new Screen(
        "settings",
        Ids.RAIL_SETTINGS,
        "settings.title",
        Icons.SETTINGS,
        Command.SHOW_SETTINGS,
        page,
        List.of(page),
        new SimpleObjectProperty<>(Optional.empty()));
  }

  private Label title(String key) {
    var title = localised.label(key);
    title.getStyleClass().add("headline");
    return title;
  }

  private void line(GridPane grid, String key, Node control) {
    Label label = localised.label(key);
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(localised.bound(key));
    grid.addRow(grid.getRowCount(), label, control);
  }
}
