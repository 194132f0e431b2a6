package dev.plimsoll.app.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;

/// Everything that can be told to the window by key, menu or palette. A command that nobody handles
/// yet is not in this list. Words are looked up when they are shown, so a change of the language
/// needs no restart.
public enum Command {
  PALETTE(Icons.SEARCH, "Shortcut+K"),
  FILTER(Icons.FILTER, "Shortcut+F | Slash"),
  SHOW_IMAGES(Icons.IMAGES, "Shortcut+1 | 1"),
  SHOW_FINDINGS(Icons.FINDINGS, "Shortcut+2 | 2"),
  SHOW_PACKAGES(Icons.PACKAGES, "Shortcut+3 | 3"),
  SHOW_SETTINGS(Icons.SETTINGS, "Shortcut+Comma"),
  BACK(Icons.BACK, "Alt+Left"),
  FORWARD(Icons.FORWARD, "Alt+Right"),
  SCAN(Icons.SCAN, "S"),
  CANCEL_TASK(Icons.CLOSE, "Shortcut+Period"),
  REFRESH(Icons.REFRESH, "F5 | Shortcut+R"),
  OPEN_ARCHIVE(Icons.ARCHIVE, "Shortcut+O"),
  OPEN_DEMO(Icons.DEMO, ""),
  IMPORT_ADVISORIES(Icons.IMPORT, ""),
  IMPORT_FOLDER(Icons.IMPORT, ""),
  EXPORT(Icons.EXPORT, "Shortcut+E"),
  EXPORT_ALL(Icons.EXPORT, ""),
  SELECT_LAYER(Icons.LAYER, "L"),
  GROUP_NEXT(Icons.GROUP, "G"),
  TABLE_OR_TREE(Icons.TREE, ""),
  INSPECT(Icons.INSPECTOR, ""),
  INSPECTOR(Icons.INSPECTOR, "Shortcut+I"),
  INSPECTOR_WHAT(Icons.INSPECTOR, "Alt+1"),
  INSPECTOR_WHY(Icons.INSPECTOR, "Alt+2"),
  INSPECTOR_WHERE(Icons.INSPECTOR, "Alt+3"),
  INSPECTOR_TODO(Icons.INSPECTOR, "Alt+4"),
  NEXT_PANE(Icons.FORWARD, "F6"),
  PREVIOUS_PANE(Icons.BACK, "Shift+F6"),
  MENU(Icons.MENU, "F10"),
  COLUMNS(Icons.COLUMNS, ""),
  RESET_LAYOUT(Icons.COLUMNS, ""),
  THEME_SYSTEM(Icons.THEME, ""),
  THEME_LIGHT(Icons.THEME, ""),
  THEME_DARK(Icons.THEME, ""),
  LANGUAGE_EN(Icons.LANGUAGE, ""),
  LANGUAGE_ZH(Icons.LANGUAGE, ""),
  CLOSE_WINDOW(Icons.CLOSE, "Shortcut+Q");

  private final Icons icon;
  private final String keys;

  /// @param keys in the notation of [javafx.scene.input.KeyCombination], several parted by `|`
  Command(Icons icon, String keys) {
    this.icon = icon;
    this.keys = keys;
  }

  /// Stable, as tests and lessons name it: `show-images`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String textKey() {
    return "shell.command." + id();
  }

  public Icons icon() {
    return icon;
  }

  /// The bindings, the one to show first. They name the system's shortcut key, never Ctrl.
  public List<KeyCombination> keys() {
    return Keys.of(keys);
  }
}
