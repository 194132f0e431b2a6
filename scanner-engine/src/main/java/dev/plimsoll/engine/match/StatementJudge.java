package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.version.RangeEvaluator;
import dev.plimsoll.engine.version.RangeEvent;
import dev.plimsoll.engine.version.RangeSyntaxes;
import dev.plimsoll.engine.version.Verdict;
import dev.plimsoll.engine.version.Version;
import dev.plimsoll.engine.version.VersionConstraints;
import dev.plimsoll.engine.version.VersionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges versions by statements (OSV schema, "Evaluation"): affected are the versions listed one
/// by one and those inside any range; where a statement has neither, every version.
///
/// Ranges of commits say nothing about a version and are passed over.
final class StatementJudge {

  private final VersionOrder order;
  private final IdentityHashMap<Statement, List<Version>> listed = new IdentityHashMap<>();

  StatementJudge(VersionOrder order) {
    this.order = order;
  }

  /// @param version read by the order
  Answer judge(Statement statement, Version version) {
    if (statement.terms().constraints().isEmpty()) {
      return judgeRanges(statement, version);
    }
    var parts = new ArrayList<AffectedPart>();
    var unreadable = new ArrayList<String>();
    for (var constraint : statement.terms().constraints()) {
      switch (judge(constraint, version.text())) {
        case Verdict.Affected part -> parts.add(AffectedPart.of(part, version.text()));
        case Verdict.NotAffected _ -> {}
        case Verdict.Unreadable(var value) -> unreadable.add(value);
      }
    }
    return answer(parts, unreadable);
  }

  private static Verdict judge(Constraint constraint, String version) {
    var syntax = RangeSyntaxes.named(constraint.syntax());
    if (syntax.isEmpty()) {
      return new Verdict.Unreadable(constraint.syntax());
    }
    for (var exception : constraint.except()) {
      switch (VersionConstraints.parse(syntax.get(), exception).judge(version)) {
        case Verdict.Affected _ -> {
          return new Verdict.NotAffected();
        }
        case Verdict.NotAffected _ -> {}
        case Verdict.Unreadable unreadable -> {
          return unreadable;
        }
      }
    }
    return constraint.affected().isBlank()
        ? new Verdict.Affected("0", fixed(constraint))
        : VersionConstraints.parse(syntax.get(), constraint.affected()).judge(version);
  }

  private static Optional<RangeEvent> fixed(Constraint constraint) {
    return constraint.fixed().map(version -> new RangeEvent(RangeEvent.Kind.FIXED, version));
  }

  private Answer judgeRanges(Statement statement, Version version) {
    if (statement.versions().isEmpty() && statement.ranges().isEmpty()) {
      return new Answer.Affected(List.of(AffectedPart.everyVersion(version.text())));
    }
    var parts = new ArrayList<AffectedPart>();
    var unreadable = new ArrayList<String>();
    for (var range : statement.ranges()) {
      if (range.type() == AffectedRange.Type.GIT) {
        continue;
      }
      switch (RangeEvaluator.evaluate(events(range), version, order)) {
        case Verdict.Affected part -> parts.add(AffectedPart.of(part, version.text()));
        case Verdict.NotAffected _ -> {}
        case Verdict.Unreadable(var value) -> unreadable.add(value);
      }
    }
    if (parts.isEmpty()) {
      listed(statement, version).ifPresent(parts::add);
    }
    return answer(parts, unreadable);
  }

  private static Answer answer(List<AffectedPart> parts, List<String> unreadable) {
    if (!parts.isEmpty()) {
      return new Answer.Affected(parts);
    }
    return unreadable.isEmpty()
        ? new Answer.NotAffected()
        : new Answer.Unreadable(unreadable.getFirst());
  }

  /// The lowest version above `version` that a statement calls fixed and none calls affected.
  Optional<String> fix(Collection<Statement> statements, Version version) {
    return statements.stream()
        .flatMap(StatementJudge::fixes)
        .distinct()
        .flatMap(bound -> order.read(bound).stream())
        .filter(bound -> bound.compareTo(version) > 0)
        .sorted()
        .filter(bound ->
            statements.stream()
                .allMatch(other -> judge(other, bound) instanceof Answer.NotAffected))
        .findFirst()
        .map(Version::text);
  }

  private static Stream<String> fixes(Statement statement) {
    var ofRanges =
        statement.ranges().stream()
            .filter(range -> range.type() != AffectedRange.Type.GIT)
            .flatMap(range -> range.events().stream())
            .filter(event -> event.kind() == AffectedRange.Kind.FIXED)
            .map(AffectedRange.Event::version);
    return Stream.concat(
        ofRanges, statement.terms().constraints().stream().flatMap(it -> it.fixed().stream()));
  }

  private Optional<AffectedPart> listed(Statement statement, Version version) {
    return statement.versions().contains(version.text())
        ? Optional.of(AffectedPart.listed(version.text(), version.text()))
        : read(statement).stream()
            .filter(listed -> listed.compareTo(version) == 0)
            .findFirst()
            .map(listed -> AffectedPart.listed(listed.text(), version.text()));
  }

  /// The listed versions, hundreds for some packages, which are asked again for every fix.
  private List<Version> read(Statement statement) {
    return listed.computeIfAbsent(
        statement,
        _ -> statement.versions().stream().flatMap(text -> order.read(text).stream()).toList());
  }

  private static List<RangeEvent> events(AffectedRange range) {
    return range.events().stream()
        .map(event -> new RangeEvent(kind(event.kind()), event.version()))
        .toList();
  }

  private static RangeEvent.Kind kind(AffectedRange.Kind kind) {
    return switch (kind) {
      case INTRODUCED -> RangeEvent.Kind.INTRODUCED;
      case FIXED -> RangeEvent.Kind.FIXED;
      case LAST_AFFECTED -> RangeEvent.Kind.LAST_AFFECTED;
      case LIMIT -> RangeEvent.Kind.LIMIT;
    };
  }
}
