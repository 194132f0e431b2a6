package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Urgency;
import dev.plimsoll.engine.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The statements about one vulnerability that call one component affected, whatever sources hold
/// them: one finding. The first is the evidence.
final class Hits {

  private record Hit(Statement statement, AffectedPart part) {}

  private final Subject subject;
  private final Component component;
  private final Version version;
  private final String id;
  private final List<Hit> hits = new ArrayList<>();

  /// @param version of the subject, read by its order
  /// @param id under which a reader knows the vulnerability
  Hits(Subject subject, Version version, String id) {
    this.subject = subject;
    this.version = version;
    component = subject.component();
    this.id = id;
  }

  void add(Statement statement, Answer.Affected answer) {
    answer.parts().forEach(part -> hits.add(new Hit(statement, part)));
  }

  Finding finding(StatementJudge judge) {
    var statements = hits.stream().map(Hit::statement).distinct().toList();
    var rating = Rating.of(statements);
    var fix = judge.fix(statements, version);
    return new Finding(
        id,
        AliasClasses.ids(statements).stream().filter(other -> !other.equals(id)).toList(),
        all(statements, Statement::upstream),
        component.id(),
        summary(statements),
        rating.severity(),
        rating.source(),
        all(statements, Statement::cvss),
        fix,
        state(fix),
        component.layer(),
        statements.stream().map(Statement::source).distinct().toList(),
        evidence(hits.getFirst()),
        confidence(),
        Urgency.of(Rating.opinions(statements)));
  }

  /// What an installer recorded is certain; what a text in a program or a lock file says may differ
  /// from what lies there.
  private Confidence confidence() {
    return component.kind() == EvidenceKind.INSTALLED ? Confidence.CERTAIN : Confidence.LIKELY;
  }

  private FixState state(Optional<String> fix) {
    if (fix.isPresent()) {
      return FixState.FIXED;
    }
    var standings = hits.stream().map(hit -> hit.statement().terms().standing()).toList();
    if (standings.contains(Standing.WONT_FIX) || standings.contains(Standing.END_OF_LIFE)) {
      return FixState.WONT_FIX;
    }
    if (standings.contains(Standing.UNDER_INVESTIGATION)) {
      return FixState.UNKNOWN;
    }
    boolean isOpen = hits.stream().anyMatch(hit -> hit.part().end() == AffectedPart.End.NONE);
    return isOpen ? FixState.NOT_FIXED : FixState.UNKNOWN;
  }

  private Evidence evidence(Hit hit) {
    var place = component.locations().getFirst();
    return new Evidence(
        place.path(),
        place.line(),
        hit.statement().id(),
        hit.statement().source(),
        hit.statement().modified(),
        hit.statement().about().name(),
        hit.statement().about().ecosystem(),
        hit.part().range(),
        subject.version(),
        hit.part().comparison(),
        subject.order().name());
  }

  private static String summary(Collection<Statement> statements) {
    return statements.stream()
        .map(Statement::summary)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static <T> List<T> all(List<Statement> statements, Function<Statement, List<T>> field) {
    return statements.stream().map(field).flatMap(List::stream).distinct().toList();
  }
}
