package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.version.VersionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The statements with one id that call one component affected, whatever sources hold them: one
/// finding. The first is the evidence.
final class Hits {

  private record Hit(Statement statement, AffectedPart part) {}

  private final Component component;
  private final VersionOrder order;
  private final List<Hit> hits = new ArrayList<>();

  Hits(Component component, VersionOrder order) {
    this.component = component;
    this.order = order;
  }

  void add(Statement statement, Answer.Affected answer) {
    answer.parts().forEach(part -> hits.add(new Hit(statement, part)));
  }

  Finding finding() {
    var statements = hits.stream().map(Hit::statement).distinct().toList();
    var rating = Rating.of(statements);
    var fix = new StatementJudge(order).fix(statements, component.source().version());
    return new Finding(
        statements.getFirst().id(),
        all(statements, Statement::aliases),
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
        Confidence.CERTAIN);
  }

  private FixState state(Optional<String> fix) {
    if (fix.isPresent()) {
      return FixState.FIXED;
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
        component.source().version(),
        hit.part().comparison(),
        order.name());
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
