package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The advisory sources of one scan, asked as one. A source that fails is asked no more and leaves
/// a gap; the others go on.
final class Authorities {

  private final List<AdvisorySource> answering;
  private final int all;
  private final MatchGaps gaps;

  Authorities(List<AdvisorySource> sources, MatchGaps gaps) {
    this.answering = new ArrayList<>(sources);
    this.all = sources.size();
    this.gaps = gaps;
  }

  private interface Question<T> {
    T ask(AdvisorySource source) throws IOException;
  }

  /// True where every source answers and none has a record, as when there is no source at all.
  boolean areEmpty() {
    boolean hasRecords = hasRecords();
    return !hasRecords && answering.size() == all;
  }

  /// True where a source answers and has records, of whatever ecosystem.
  boolean hasRecords() {
    return ask(answering, source -> source.status().records()).stream().anyMatch(n -> n > 0);
  }

  /// Statements by key, in the order of the sources; empty where no source that answers speaks
  /// about this ecosystem.
  ///
  /// @param ecosystems several names of one
  Optional<Map<PackageKey, List<Statement>>> statements(
      Collection<String> ecosystems, Collection<PackageKey> keys) {
    var covering = new ArrayList<AdvisorySource>();
    ask(answering, source -> covers(source, ecosystems) && covering.add(source));
    var answers = ask(covering, source -> source.statements(keys));
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    var merged = new HashMap<PackageKey, List<Statement>>();
    for (var answer : answers) {
      answer.forEach((key, statements) ->
          merged.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(statements));
    }
    return Optional.of(merged);
  }

  private static boolean covers(AdvisorySource source, Collection<String> ecosystems)
      throws IOException {
    for (var ecosystem : ecosystems) {
      if (source.covers(ecosystem)) {
        return true;
      }
    }
    return false;
  }

  private <T> List<T> ask(List<AdvisorySource> sources, Question<T> question) {
    var answers = new ArrayList<T>();
    for (var source : List.copyOf(sources)) {
      try {
        answers.add(question.ask(source));
      } catch (IOException e) {
        answering.remove(source);
        gaps.sourceFailed(source, e);
      }
    }
    return answers;
  }
}
