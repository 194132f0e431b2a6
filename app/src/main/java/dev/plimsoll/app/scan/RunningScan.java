package dev.plimsoll.app.scan;

import dev.plimsoll.engine.Progress.Step;

/// The scan at work.
///
/// @param isCancelling the user cancelled and the work has not stopped yet
/// @param waiting how many images come after it
public record RunningScan(ImageEntry image, Step step, boolean isCancelling, int waiting) {}
