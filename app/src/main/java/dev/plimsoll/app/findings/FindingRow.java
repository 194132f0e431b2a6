package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Severity;
import java.util.List;

/// One line of the list.
public sealed interface FindingRow {

  /// Stable over filtering, sorting and another scan of the same image.
  String key();

  Issue issue();

  /// The finding that the inspector describes.
  Instance instance();

  Severity severity();

  /// Those that brought its components.
  List<Integer> layers();

  /// An advisory and a package; with several instances it can be expanded.
  record OfIssue(Issue issue, boolean isExpanded) implements FindingRow {

    @Override
    public String key() {
      return issue.key();
    }

    @Override
    public Instance instance() {
      return issue.first();
    }

    @Override
    public Severity severity() {
      return issue.severity();
    }

    @Override
    public List<Integer> layers() {
      return issue.layers();
    }

    public boolean isExpandable() {
      return issue.instances().size() > 1;
    }
  }

  /// One component below its issue.
  record OfInstance(Issue issue, Instance instance) implements FindingRow {

    @Override
    public String key() {
      return issue.key() + '|' + instance.component().id();
    }

    @Override
    public Severity severity() {
      return instance.finding().severity();
    }

    @Override
    public List<Integer> layers() {
      return List.of(instance.finding().layer());
    }
  }
}
