package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.version.RangeEvaluator;
import dev.plimsoll.engine.version.RangeEvent;
import dev.plimsoll.engine.version.Verdict;
import dev.plimsoll.engine.version.VersionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Judges versions by statements (OSV schema, "Evaluation"): affected are the versions listed one
/// by one and those inside any range; where a statement has neither, every version.
///
/// Ranges of commits say nothing about a version and are passed over.
final class StatementJudge {

  private final VersionOrder order;

  StatementJudge(VersionOrder order) {
    this.order = order;
  }

  Answer judge(Statement statement, String version) {
    if (statement.versions().isEmpty() && statement.ranges().isEmpty()) {
      return new Answer.Affected(List.of(AffectedPart.everyVersion(version)));
    }
    var parts = new ArrayList<AffectedPart>();
    var unreadable = new ArrayList<String>();
    for (var range : statement.ranges()) {
      if (range.type() == AffectedRange.Type.GIT) {
        continue;
      }
      switch (RangeEvaluator.evaluate(events(range), version, order)) {
        case Verdict.Affected part -> parts.add(AffectedPart.of(part, version));
        case Verdict.NotAffected _ -> {}
        case Verdict.Unreadable(var value) -> unreadable.add(value);
      }
    }
    if (parts.isEmpty()) {
      listed(statement, version).ifPresent(parts::add);
    }
    if (!parts.isEmpty()) {
      return new Answer.Affected(parts);
    }
    return unreadable.isEmpty()
        ? new Answer.NotAffected()
        : new Answer.Unreadable(unreadable.getFirst());
  }

  /// The lowest version above `version` that a statement calls fixed and none calls affected.
  Optional<String> fix(Collection<Statement> statements, String version) {
    return statements.stream()
        .flatMap(statement -> statement.ranges().stream())
        .filter(range -> range.type() != AffectedRange.Type.GIT)
        .flatMap(range -> range.events().stream())
        .filter(event -> event.kind() == AffectedRange.Kind.FIXED)
        .map(AffectedRange.Event::version)
        .filter(bound -> sign(bound, version) > 0)
        .filter(bound ->
            statements.stream()
                .allMatch(other -> judge(other, bound) instanceof Answer.NotAffected))
        .min(this::sign);
  }

  private Optional<AffectedPart> listed(Statement statement, String version) {
    return statement.versions().stream()
        .filter(listed -> listed.equals(version) || isEqual(listed, version))
        .findFirst()
        .map(listed -> AffectedPart.listed(listed, version));
  }

  private boolean isEqual(String a, String b) {
    return order.compare(a, b).equals(OptionalInt.of(0));
  }

  private int sign(String a, String b) {
    return order.compare(a, b).orElse(0);
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
