package dev.plimsoll.engine.match;

import static java.util.Objects.requireNonNull;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Judges packages by the statements about them. Safe for use from several threads.
final class PackageMatch {

  /// What a statement that concerns the version says.
  private record Hit(Statement statement, Answer.Affected answer) {}

  private final Map<PackageKey, List<Statement>> statements;
  private final MatchGaps gaps;
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

  PackageMatch(Map<PackageKey, List<Statement>> statements, MatchGaps gaps) {
    this.statements = statements;
    this.gaps = gaps;
  }

  /// In no order.
  Collection<Finding> findings() {
    return findings;
  }

  Judged judge(Subject subject) {
    var version = subject.order().read(subject.version());
    if (version.isEmpty()) {
      gaps.unreadableVersion(subject);
      return Judged.VERSION_UNREADABLE;
    }
    var judge = new StatementJudge(subject.order());
    var hits = hits(subject, version.get(), judge);
    if (!hits.isEmpty()) {
      report(subject, version.get(), hits, judge);
    }
    return Judged.YES;
  }

  private List<Hit> hits(Subject subject, Version version, StatementJudge judge) {
    var hits = new ArrayList<Hit>();
    for (var key : subject.keys()) {
      for (var statement : statements.getOrDefault(key, List.of())) {
        if (!concerns(statement, subject)) {
          continue;
        }
        switch (judge.judge(statement, version)) {
          case Answer.Affected answer -> hits.add(new Hit(statement, answer));
          case Answer.NotAffected _ -> {}
          case Answer.Unreadable(var bound) ->
              gaps.unreadableBound(subject.component(), statement.id(), bound);
        }
      }
    }
    return hits;
  }

  private static boolean concerns(Statement statement, Subject subject) {
    return !statement.isWithdrawn()
        && statement.terms().standing() != Standing.REMARK
        && Qualifiers.fit(statement, subject.component());
  }

  /// One finding for each vulnerability, unless a publisher says that it is none here.
  private void report(Subject subject, Version version, List<Hit> hits, StatementJudge judge) {
    var answers = new LinkedHashMap<Statement, Answer.Affected>();
    hits.forEach(hit -> answers.putIfAbsent(hit.statement(), hit.answer()));
    AliasClasses.of(answers.keySet())
        .forEach((id, alike) -> {
          if (!isDenied(alike)) {
            var named = new Hits(subject, version, id);
            alike.forEach(
                statement -> named.add(statement, requireNonNull(answers.get(statement))));
            findings.add(named.finding(judge));
          }
        });
  }

  private static boolean isDenied(List<Statement> alike) {
    return alike.stream().anyMatch(it -> it.terms().standing() == Standing.NOT_AFFECTED);
  }
}
