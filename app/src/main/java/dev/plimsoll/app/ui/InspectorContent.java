package dev.plimsoll.app.ui;

import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Optional;

/// What the inspector says of one thing, under the same four headings for everything. All texts are
/// in the language of the moment: a feature makes a new content when the language changes.
///
/// @param title identity: an id, a tag, a layer's name
/// @param subtitle one line of context
public record InspectorContent(
    String title,
    Optional<Severity> severity,
    String subtitle,
    List<Action> actions,
    Section what,
    Section why,
    Section where,
    Section todo) {

  public InspectorContent {
    actions = List.copyOf(actions);
  }

  /// What stands under one heading, in this order. A section without content says why in its
  /// sentence; it never disappears.
  ///
  /// @param sentence plain text, empty for none
  /// @param evidence lines as they were read, in monospace
  /// @param links lines of links behind a key
  /// @param steps numbered, each with its button at the right
  public record Section(
      String sentence,
      List<String> evidence,
      List<Field> fields,
      List<Links> links,
      List<Step> steps) {

    public Section {
      evidence = List.copyOf(evidence);
      fields = List.copyOf(fields);
      links = List.copyOf(links);
      steps = List.copyOf(steps);
    }

    public static Section of(String sentence) {
      return new Section(sentence, List.of(), List.of(), List.of(), List.of());
    }

    public Section withEvidence(String... lines) {
      return new Section(sentence, List.of(lines), fields, links, steps);
    }

    public Section withFields(List<Field> lines) {
      return new Section(sentence, evidence, lines, links, steps);
    }

    public Section withLinks(List<Links> lines) {
      return new Section(sentence, evidence, fields, lines, steps);
    }

    public Section withSteps(List<Step> ordered) {
      return new Section(sentence, evidence, fields, links, ordered);
    }
  }

  /// One `key = value` line. Keys are field names: English in both languages.
  ///
  /// @param severity colours the value and puts the shape before it
  /// @param action a link behind the value
  public record Field(
      String key, String value, Optional<Severity> severity, Optional<Action> action) {

    public static Field of(String key, String value) {
      return new Field(key, value, Optional.empty(), Optional.empty());
    }

    public Field with(Severity shown) {
      return new Field(key, value, Optional.of(shown), action);
    }

    public Field with(Action link) {
      return new Field(key, value, severity, Optional.of(link));
    }
  }

  /// Things that can be gone to, behind one key.
  ///
  /// @param isWay true where each leads to the next: a chevron stands between them
  public record Links(String key, boolean isWay, List<Action> links) {

    public Links {
      links = List.copyOf(links);
    }
  }

  public record Step(String sentence, Optional<Action> action) {}

  /// A button or a link.
  ///
  /// @param isPrimary at most one in the inspector
  public record Action(String words, boolean isPrimary, Runnable run) {

    public static Action of(String words, Runnable run) {
      return new Action(words, false, run);
    }
  }
}
