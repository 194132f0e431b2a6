package dev.plimsoll.app.shell;

import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.Screen;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Tasks;
import java.util.List;

/// What the window is made of and shares with the features.
///
/// @param screens in the order of the rail
/// @param bottom screens at the lower end of the rail
public record ShellParts(
    Localised localised,
    Themes themes,
    Commands commands,
    Navigation navigation,
    Tasks tasks,
    Surroundings surroundings,
    Remembered remembered,
    List<Screen> screens,
    List<Screen> bottom,
    List<PaletteSource> searched) {

  public ShellParts {
    screens = List.copyOf(screens);
    bottom = List.copyOf(bottom);
    searched = List.copyOf(searched);
  }
}
