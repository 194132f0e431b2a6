package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.engine.Coverage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The answer to a [Query].
///
/// @param issues not changed any more; a copy of each answer would cost more than finding it
/// @param shown findings in `issues`
/// @param hidden findings of the chosen layers that the words left out
/// @param superseded findings of the chosen layers whose component a later layer ended; left out or
///   not, as the query says
public record Hits(List<Issue> issues, int shown, int hidden, int superseded) {

  static final Hits NONE = new Hits(List.of(), 0, 0, 0);

  public Hits {
    issues = Collections.unmodifiableList(issues);
  }

  /// Findings of the chosen layers, superseded ones only where they are included.
  public int total() {
    return shown + hidden;
  }

  /// What is not examined is said before what was not found.
  ///
  /// @param coverage of the report
  ListStatus status(Query query, Coverage coverage) {
    if (shown > 0) {
      return ListStatus.LIST;
    }
    if (hidden > 0) {
      return ListStatus.NO_MATCH;
    }
    if (coverage.examined() == 0 && coverage.notExamined() > 0) {
      return ListStatus.NOT_COVERED;
    }
    if (!query.layers().isEmpty()) {
      return ListStatus.NONE_IN_LAYERS;
    }
    return coverage.isComplete() ? ListStatus.NONE_FOUND : ListStatus.NONE_PARTIAL;
  }

  /// True where the row is listed, be it in an issue that is collapsed.
  boolean contains(FindingRow row) {
    return issues.stream()
        .filter(issue -> issue.key().equals(row.issue().key()))
        .anyMatch(issue ->
            switch (row) {
              case FindingRow.OfIssue _ -> true;
              case FindingRow.OfInstance(_, var wanted) ->
                  issue.instances().stream()
                      .anyMatch(i -> i.component().id().equals(wanted.component().id()));
            });
  }

  /// The lines of the list, with the instances of expanded issues below them.
  List<FindingRow> rows(Set<String> expanded) {
    var rows = new ArrayList<FindingRow>(issues.size());
    for (var issue : issues) {
      boolean open = issue.size() > 1 && expanded.contains(issue.key());
      rows.add(open ? new FindingRow.OfIssue(issue, true) : issue.closed());
      if (open) {
        issue.instances().forEach(i -> rows.add(new FindingRow.OfInstance(issue, i)));
      }
    }
    return rows;
  }
}
