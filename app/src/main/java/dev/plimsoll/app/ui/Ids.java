package dev.plimsoll.app.ui;

import java.util.Locale;
import javafx.scene.Node;

/// Ids of nodes: stable, unique in the scene, named by tests, lessons and screen-reader scripts.
/// `RAIL_IMAGES` is `rail-images`.
public enum Ids {
  SHELL_RAIL,
  SHELL_MARK,
  RAIL_IMAGES,
  RAIL_FINDINGS,
  RAIL_SETTINGS,
  SHELL_BREADCRUMB,
  BREADCRUMB_CLEAR,
  BREADCRUMB_SEARCH,
  INSPECTOR_SWITCH,
  SHELL_STATUS,
  STATUS_KIT,
  STATUS_NETWORK,
  STATUS_DOCKER,
  STATUS_TASK,
  STATUS_TASK_CANCEL,
  INSPECTOR,
  INSPECTOR_TITLE,
  INSPECTOR_WHAT,
  INSPECTOR_WHY,
  INSPECTOR_WHERE,
  INSPECTOR_TODO,
  INSPECTOR_FIELDS,
  PALETTE,
  PALETTE_FIELD,
  PALETTE_LIST,
  SETTINGS_THEME,
  SETTINGS_LANGUAGE,
  IMAGES_FILTER,
  IMAGES_FILTER_STATE,
  IMAGES_TABLE,
  IMAGES_EMPTY,
  IMAGES_FAILED,
  IMAGES_SCAN,
  IMAGES_OPEN_ARCHIVE,
  IMAGES_OPEN_DEMO,
  IMAGES_REFRESH,
  LAYERS_TABLE,
  FINDINGS_LAYERS,
  FINDINGS_LAYERS_BUTTON,
  FINDINGS_FILTER,
  FINDINGS_FILTER_STATE,
  FINDINGS_COVERAGE,
  FINDINGS_TABLE,
  FINDINGS_EMPTY,
  FINDINGS_FAILED;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Gives `node` this id.
  public <N extends Node> N on(N node) {
    node.setId(id());
    return node;
  }
}
