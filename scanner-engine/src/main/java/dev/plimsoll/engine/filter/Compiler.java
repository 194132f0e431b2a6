package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Condition;
import dev.plimsoll.engine.filter.syntax.Operand;
import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import dev.plimsoll.engine.filter.syntax.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns a condition into a check of rows. What the parser has complained of is passed over.
final class Compiler<T> {

  private final FieldCatalogue<T> catalogue;
  private final Problems problems;
  private final int end;
  private final ComparisonCompiler<T> comparisons;

  /// @param end of the text: a fault there is one of somebody who is still typing
  Compiler(FieldCatalogue<T> catalogue, Problems problems, int end) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.end = end;
    this.comparisons = new ComparisonCompiler<>(catalogue, problems);
  }

  Check<T> compile(Condition condition) {
    return switch (condition) {
      case Condition.Everything _ -> Check.always();
      case Condition.Missing _ -> Check.never();
      case Condition.Or(var parts, _) -> Check.any(all(parts));
      case Condition.And(var parts, _) -> Check.all(all(parts));
      case Condition.Not(var part, _) -> compile(part).not();
      case Condition.Comparison comparison -> comparisons.compile(comparison);
      case Condition.Search search -> search(search.words());
    };
  }

  private List<Check<T>> all(List<Condition> parts) {
    return parts.stream().map(this::compile).toList();
  }

  private Check<T> search(List<Operand.Text> words) {
    // of a field the first word that is no operator is the fault, not all that follow
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (isField(word) && alone(word).isEmpty()) {
        operatorMissing(
            word, i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty());
        return Check.never();
      }
    }
    return Check.all(words.stream().map(this::word).toList());
  }

  private Check<T> word(Operand.Text word) {
    var alone = word.isQuoted() ? Optional.<Check<T>>empty() : alone(word);
    if (alone.isPresent()) {
      return alone.get();
    }
    if (catalogue.searchText().isEmpty()) {
      unknownName(word);
      return Check.never();
    }
    var text = catalogue.searchText().get();
    var wanted = word.value().toLowerCase(Locale.ROOT);
    return new Check<>(
        Check.PART_OF_TEXT * 2,
        row -> {
          var own = text.of(row);
          return own != null && own.contains(wanted);
        });
  }

  private boolean isField(Operand.Text word) {
    return !word.isQuoted() && catalogue.find(word.value()).isPresent();
  }

  private Optional<Check<T>> alone(Operand.Text word) {
    return catalogue.find(word.value()).flatMap(Field::kind).flatMap(Kind::alone);
  }

  private void operatorMissing(Operand.Text field, Optional<Operand.Text> next) {
    if (next.isEmpty()) {
      missingAtEnd(field);
      return;
    }
    var found = next.get().value();
    var nearest = Nearest.of(found, operators(field));
    if (nearest.isEmpty()) {
      problems.wrong(
          "FLT-022",
          next.get().span(),
          "\"" + found + "\" is no operator, and " + field.value() + " needs one",
          "field",
          field.value(),
          "found",
          found);
    } else {
      problems.wrong(
          "FLT-023",
          next.get().span(),
          "\"" + found + "\" is no operator; did you mean \"" + nearest.get() + "\"?",
          "field",
          field.value(),
          "found",
          found,
          "nearest",
          nearest.get());
    }
  }

  private List<String> operators(Operand.Text field) {
    return catalogue.find(field.value()).flatMap(Field::kind).stream()
        .flatMap(kind -> catalogue.operators(kind).stream())
        .map(Operator::symbol)
        .toList();
  }

  private void missingAtEnd(Operand.Text field) {
    Span span = field.span();
    var message = field.value() + " needs an operator and a value";
    if (span.end() >= end) {
      problems.incomplete("FLT-024", span, message, "field", field.value());
    } else {
      problems.wrong("FLT-024", span, message, "field", field.value());
    }
  }

  private void unknownName(Operand.Text word) {
    problems.wrong(
        "FLT-025",
        word.span(),
        "\"" + word.value() + "\" is no condition here",
        "word",
        word.value());
  }
}
