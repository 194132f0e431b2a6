package dev.plimsoll.app.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts issue after issue to a [Query].
final class HitsBuilder {

  private final boolean includesSuperseded;
  private final Columns columns;
  private final BitSet inLayers;
  private final BitSet matching;
  private final List<Issue> issues = new ArrayList<>();
  private int shown;
  private int hidden;
  private int superseded;

  HitsBuilder(Query query, Columns columns) {
    this.columns = columns;
    includesSuperseded = query.includeSuperseded();
    inLayers = columns.inLayers(query);
    matching = columns.matching(query);
  }

  void add(Issue issue) {
    if (issue.size() == 1) {
      if (isListed(issue.number())) {
        list(issue);
      }
      return;
    }
    var wanted = new ArrayList<Instance>(issue.size());
    for (int i = 0; i < issue.size(); i++) {
      if (isListed(issue.number() + i)) {
        wanted.add(issue.instances().get(i));
      }
    }
    if (!wanted.isEmpty()) {
      list(issue.with(wanted));
    }
  }

  private boolean isListed(int number) {
    if (!inLayers.get(number)) {
      return false;
    }
    boolean isSuperseded = columns.isSuperseded(number);
    superseded += isSuperseded ? 1 : 0;
    if (isSuperseded && !includesSuperseded) {
      return false;
    }
    boolean matches = matching.get(number);
    hidden += matches ? 0 : 1;
    return matches;
  }

  private void list(Issue issue) {
    issues.add(issue);
    shown += issue.size();
  }

  Hits build() {
    return new Hits(issues, shown, hidden, superseded);
  }
}
