package dev.plimsoll.engine.filter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a condition by recursive descent: `not` binds closer than `and`, `and` closer than `or`.
///
/// After a fault it goes on with the next word, as if what is missing were there: so all faults are
/// told, and an editor has the rest of the tree.
final class Parser {

  private final String text;
  private final Problems problems = new Problems();
  private final Cursor in;
  private final Complaints complaints;
  private final Expectations expectations;
  private final Nesting nesting;
  private final OperandParser operands;

  Parser(String text) {
    this.text = text;
    this.in = new Cursor(text);
    this.complaints = new Complaints(in, problems);
    this.expectations = new Expectations(in);
    this.nesting = new Nesting(in, complaints);
    this.operands = new OperandParser(in, complaints, expectations, nesting);
  }

  Parsed parse() {
    Condition condition;
    if (text.length() > Limits.LENGTH) {
      complaints.tooLong(text.length());
      condition = new Condition.Missing(Span.NONE);
    } else {
      in.blanks();
      expectations.condition();
      condition = in.isAtEnd() ? new Condition.Everything(in.since(in.at())) : disjunction(false);
    }
    return new Parsed(text, condition, problems.found(), expectations.latest());
  }

  /// @param isInGroup true where a closing parenthesis belongs to somebody else
  private Condition disjunction(boolean isInGroup) {
    var parts = new ArrayList<Condition>();
    do {
      parts.add(conjunction(isInGroup));
    } while (keyword("or"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts, span(parts));
  }

  private Condition conjunction(boolean isInGroup) {
    var parts = new ArrayList<Condition>();
    parts.add(negation(isInGroup));
    while (true) {
      in.blanks();
      if (keyword("and")) {
        parts.add(negation(isInGroup));
      } else if (isAtStray(isInGroup)) {
        complaints.stray();
        in.skip(in.here());
      } else if (in.isAtEnd() || in.isAt(')') || isAhead("or")) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts, span(parts));
      } else {
        if (!(parts.getLast() instanceof Condition.Missing)) {
          complaints.connectiveMissing();
        }
        parts.add(negation(isInGroup));
      }
    }
  }

  private Condition negation(boolean isInGroup) {
    var starts = new ArrayList<Integer>();
    in.blanks();
    expectations.condition();
    for (int from = in.at(); keyword("not"); from = in.at()) {
      starts.add(from);
      in.blanks();
      expectations.condition();
      if (!nesting.enter()) {
        break;
      }
    }
    var condition = primary(isInGroup, !starts.isEmpty());
    for (var from : starts.reversed()) {
      nesting.leave();
      condition = new Condition.Not(condition, Span.between(from, condition.span().end()));
    }
    return condition;
  }

  /// @param isNegated true behind `not`, which belongs to one word: of two it would be unclear
  private Condition primary(boolean isInGroup, boolean isNegated) {
    if (in.isAt('(')) {
      return group();
    }
    if (in.isAtQuote()) {
      return search(QuotedText.read(in, complaints), isNegated);
    }
    if (in.isAtName() && in.keywordAhead().isEmpty()) {
      return word(isNegated);
    }
    while (isAtStray(isInGroup)) {
      complaints.stray();
      in.skip(in.here());
      in.blanks();
    }
    complaints.conditionMissing();
    return skipped();
  }

  /// Passes over what cannot begin a condition, with the value behind an operator.
  private Condition skipped() {
    int from = in.at();
    if (in.operator().isPresent()) {
      in.blanks();
      if (in.isAtValue() && in.keywordAhead().isEmpty()) {
        in.value();
      }
    } else if (in.isAt('[') || in.isAt(']')) {
      in.skip(in.here());
    }
    return new Condition.Missing(in.since(from));
  }

  private Condition group() {
    int open = in.at();
    if (!nesting.enter()) {
      return new Condition.Missing(in.since(open));
    }
    in.skip('(');
    expectations.enterGroup();
    var condition = disjunction(true);
    in.blanks();
    if (!in.skip(')')) {
      complaints.notClosed(open);
    }
    expectations.leaveGroup();
    in.blanks();
    expectations.connective();
    nesting.leave();
    return condition;
  }

  /// A field with what is asked of it, or words to look for.
  private Condition word(boolean isNegated) {
    int from = in.at();
    var name = in.name();
    if (in.isAt('(') && OperandParser.isIdentifier(name)) {
      return required(operands.call(name, from));
    }
    if (in.isAt('[')) {
      var argument = operands.argument();
      return required(new Operand.FieldName(name, argument, in.since(from)));
    }
    var field = new Operand.FieldName(name, Optional.empty(), in.since(from));
    in.blanks();
    expectations.operator(field);
    int at = in.at();
    var operator = in.operator();
    if (operator.isPresent()) {
      return comparison(field, operator.get(), in.since(at));
    }
    return search(new Operand.Text(name, false, field.span()), isNegated);
  }

  private Condition required(Operand left) {
    in.blanks();
    expectations.operator(left);
    int at = in.at();
    var operator = in.operator();
    if (operator.isPresent()) {
      return comparison(left, operator.get(), in.since(at));
    }
    complaints.operatorMissing(left.span());
    return new Condition.Missing(left.span());
  }

  private Condition comparison(Operand left, Operator operator, Span operatorSpan) {
    var modifier = modifier(operator);
    Optional<Operand> right =
        operator == Operator.EXISTS
            ? Optional.empty()
            : Optional.of(operands.right(operator, operator.wantsList() || modifier.isPresent()));
    var span = left.span().to(right.map(Operand::span).orElse(operatorSpan));
    in.blanks();
    expectations.connective();
    return new Condition.Comparison(left, operator, modifier, right, operatorSpan, span);
  }

  private Optional<Modifier> modifier(Operator operator) {
    int before = in.at();
    in.blanks();
    var word = in.wordAhead();
    var modifier = operator.takesModifier() ? Modifier.of(word) : Optional.<Modifier>empty();
    in.moveTo(in.at() + word.length());
    in.blanks();
    // without a list it is a value of that name
    if (modifier.isEmpty() || !in.isAt('(')) {
      in.moveTo(before);
      return Optional.empty();
    }
    return modifier;
  }

  /// @param isAlone true where what follows is no word of this search
  private Condition search(Operand.Text first, boolean isAlone) {
    var words = new ArrayList<>(List.of(first));
    while (true) {
      in.blanks();
      var last = words.getLast();
      if (last.isQuoted()) {
        expectations.connective();
      } else {
        expectations.operator(new Operand.FieldName(last.value(), Optional.empty(), last.span()));
      }
      if (isAlone) {
        return new Condition.Search(words, first.span());
      }
      if (in.isAtQuote()) {
        words.add(QuotedText.read(in, complaints));
      } else if (in.isAtName() && in.keywordAhead().isEmpty() && !isComparisonAhead()) {
        int from = in.at();
        words.add(new Operand.Text(in.name(), false, in.since(from)));
      } else {
        return new Condition.Search(words, first.span().to(last.span()));
      }
    }
  }

  /// True where the next word is a field with an operator: no word of a search.
  private boolean isComparisonAhead() {
    int before = in.at();
    in.name();
    boolean isCall = in.isAt('(') || in.isAt('[');
    in.blanks();
    boolean isComparison = isCall || in.operator().isPresent();
    in.moveTo(before);
    return isComparison;
  }

  /// A sign that parts or closes nothing here.
  private boolean isAtStray(boolean isInGroup) {
    return in.isAt(',') || (in.isAt(')') && !isInGroup);
  }

  private boolean isAhead(String keyword) {
    return in.keywordAhead().filter(keyword::equalsIgnoreCase).isPresent();
  }

  private boolean keyword(String keyword) {
    in.blanks();
    int from = in.at();
    if (!isAhead(keyword)) {
      return false;
    }
    var found = in.wordAhead();
    in.moveTo(from + found.length());
    if (!found.equals(keyword)) {
      complaints.shouted(in.since(from), found, keyword);
    }
    return true;
  }

  private static Span span(List<Condition> parts) {
    return parts.getFirst().span().to(parts.getLast().span());
  }
}
