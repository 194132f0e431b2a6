package dev.plimsoll.app.ui;

/// What every screen is given.
public record ScreenParts(
    Localised localised,
    Commands commands,
    Navigation navigation,
    FileDialogs dialogs,
    Remembered remembered) {}
