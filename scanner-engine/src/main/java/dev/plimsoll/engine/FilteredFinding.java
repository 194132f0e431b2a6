package dev.plimsoll.engine;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Image;

/// A finding with what is around it: a row of [FindingFields].
public interface FilteredFinding {

  Finding finding();

  /// The component that it is about.
  Component component();

  Image image();

  /// True where a decision takes it out of the counts.
  boolean isSuppressed();

  /// The text in which words are looked for, in lower case: what the columns show.
  String text();
}
