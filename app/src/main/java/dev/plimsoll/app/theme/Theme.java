package dev.plimsoll.app.theme;

import java.util.Locale;

/// What the user chose; what is shown then is light or dark.
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /// As in settings: `system`, `light`, `dark`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The theme with this tag; the system's where there is none.
  public static Theme ofTag(String tag) {
    for (var theme : values()) {
      if (theme.tag().equals(tag)) {
        return theme;
      }
    }
    return SYSTEM;
  }
}
