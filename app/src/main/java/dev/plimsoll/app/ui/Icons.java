package dev.plimsoll.app.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon of the interface, from one pack. An icon never stands without a word or an accessible
/// name; its colour comes from the style sheet.
public enum Icons {
  IMAGES(Feather.LAYERS),
  FINDINGS(Feather.SHIELD),
  PACKAGES(Feather.PACKAGE),
  SETTINGS(Feather.SETTINGS),
  SEARCH(Feather.SEARCH),
  FILTER(Feather.FILTER),
  INSPECTOR(Feather.SIDEBAR),
  SCAN(Feather.PLAY),
  ARCHIVE(Feather.ARCHIVE),
  DEMO(Feather.PLAY_CIRCLE),
  EXPORT(Feather.DOWNLOAD),
  IMPORT(Feather.UPLOAD),
  REFRESH(Feather.REFRESH_CW),
  CLOSE(Feather.X),
  COPY(Feather.COPY),
  OK(Feather.CHECK),
  INCOMPLETE(Feather.MORE_HORIZONTAL),
  NOT_EXAMINED(Feather.MINUS_CIRCLE),
  FAILED(Feather.ALERT_TRIANGLE),
  SUPPRESSED(Feather.SLASH),
  STALE(Feather.CLOCK),
  CRUMB(Feather.CHEVRON_RIGHT),
  OPENED(Feather.CHEVRON_DOWN),
  BACK(Feather.ARROW_LEFT),
  FORWARD(Feather.ARROW_RIGHT),
  LAYER(Feather.DATABASE),
  GROUP(Feather.LIST),
  TREE(Feather.GIT_BRANCH),
  THEME(Feather.MOON),
  LANGUAGE(Feather.GLOBE),
  INFO(Feather.INFO),
  COLUMNS(Feather.COLUMNS),
  MENU(Feather.MENU);

  private final Feather feather;

  Icons(Feather feather) {
    this.feather = feather;
  }

  /// 14 px, as in buttons.
  public FontIcon node() {
    return node("icon-button");
  }

  /// @param styleClass `icon-rail` for 18 px, `icon-list` for 12 px
  public FontIcon node(String styleClass) {
    var icon = new FontIcon(feather);
    icon.getStyleClass().add(styleClass);
    return icon;
  }
}
