package dev.plimsoll.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.plimsoll.app.i18n.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses a scene: theme, language's font, and one sheet per feature. Changes while the window is
/// open.
public final class Themes {

  /// In this order after the tokens; a feature adds its own sheet here.
  private static final List<String> SHEETS =
      List.of(
          "base.css",
          "controls.css",
          "lists.css",
          "parts.css",
          "shell.css",
          "images.css",
          "findings.css",
          "packages.css");

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final ObservableValue<Language> language;
  private final Supplier<List<String>> families;

  public Themes(ObservableValue<Language> language) {
    this(language, Font::getFamilies);
  }

  /// @param families the fonts of the machine; asked for only where Chinese is to be shown
  public Themes(ObservableValue<Language> language, Supplier<List<String>> families) {
    this.language = language;
    this.families = families;
  }

  /// False where no font of the machine has the characters of the language.
  public boolean canShow(Language wanted) {
    return switch (wanted) {
      case EN -> true;
      case ZH -> Fonts.showChinese(families.get());
    };
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// Dresses `scene` now and whenever theme, system or language change.
  public void dress(Scene scene) {
    Fonts.load();
    var system = Platform.getPreferences().colorSchemeProperty();
    theme.subscribe(() -> apply(scene));
    language.subscribe(() -> apply(scene));
    system.subscribe(() -> apply(scene));
    apply(scene);
  }

  private void apply(Scene scene) {
    boolean dark = isDark();
    var primer = dark ? new PrimerDark() : new PrimerLight();
    if (!primer.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
    }
    var tokens = dark ? "dark.css" : "light.css";
    var font = Fonts.sheet(language.getValue(), System.getProperty("os.name", ""));
    scene
        .getStylesheets()
        .setAll(
            Stream.concat(Stream.of(tokens), Stream.concat(SHEETS.stream(), Stream.of(font)))
                .map(Themes::address)
                .toList());
  }

  private boolean isDark() {
    return switch (theme.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private static String address(String sheet) {
    var url = Themes.class.getResource("/plimsoll/app/theme/" + sheet);
    return Objects.requireNonNull(url, sheet).toExternalForm();
  }
}
