package dev.plimsoll.engine.filter.syntax;

/// What can be wrong with the form of a text, in English for the log; the codes are those of the
/// sentences that a reader sees.
final class Complaints {

  private final Cursor in;
  private final Problems problems;

  Complaints(Cursor in, Problems problems) {
    this.in = in;
    this.problems = problems;
  }

  void tooLong(int length) {
    problems.wrong(
        "FLT-001",
        Span.NONE,
        "the text has " + length + " characters, more than " + Limits.LENGTH,
        "length",
        Integer.toString(length),
        "limit",
        Integer.toString(Limits.LENGTH));
  }

  void tooDeep() {
    problems.wrong(
        "FLT-002",
        here(),
        "nested deeper than " + Limits.DEPTH,
        "limit",
        Integer.toString(Limits.DEPTH));
  }

  void tooManyValues(Span list) {
    problems.wrong(
        "FLT-003",
        list,
        "the list has more than " + Limits.VALUES + " values",
        "limit",
        Integer.toString(Limits.VALUES));
  }

  void conditionMissing() {
    if (in.isAtEnd()) {
      problems.incomplete("FLT-004", here(), "a condition is missing at the end");
    } else {
      problems.wrong(
          "FLT-005",
          here(),
          "a condition is missing before \"" + in.found() + "\"",
          "found",
          in.found());
    }
  }

  void connectiveMissing() {
    problems.wrong(
        "FLT-006",
        here(),
        "\"and\" or \"or\" is missing before \"" + in.found() + "\"",
        "found",
        in.found());
  }

  void operatorMissing(Span left) {
    var found = in.found();
    if (in.isAtEnd()) {
      problems.incomplete("FLT-007", left, "an operator is missing");
    } else {
      problems.wrong("FLT-008", left, "no operator before \"" + found + "\"", "found", found);
    }
  }

  void valueMissing() {
    if (in.isAtEnd()) {
      problems.incomplete("FLT-009", here(), "a value is missing at the end");
    } else {
      problems.wrong(
          "FLT-010",
          here(),
          "a value is missing before \"" + in.found() + "\"",
          "found",
          in.found());
    }
  }

  void listMissing(Operator operator) {
    var symbol = operator.symbol();
    var message = "\"" + symbol + "\" wants a list in parentheses";
    if (in.isAtEnd()) {
      problems.incomplete("FLT-011", here(), message, "operator", symbol);
    } else {
      problems.wrong("FLT-011", here(), message, "operator", symbol);
    }
  }

  void tooManySides(Operator operator, Span list) {
    problems.wrong(
        "FLT-012",
        list,
        "\"" + operator.symbol() + "\" takes one value; \"in\" takes a list",
        "operator",
        operator.symbol());
  }

  void notClosed(int open) {
    notClosed("FLT-013", open, "this parenthesis is not closed");
  }

  /// A sign that closes or parts nothing.
  void stray() {
    problems.wrong(
        "FLT-014", here(), "\"" + in.found() + "\" has no place here", "found", in.found());
  }

  void commaMissing() {
    problems.wrong(
        "FLT-015", here(), "a comma is missing before \"" + in.found() + "\"", "found", in.found());
  }

  void quoteNotClosed(int open) {
    notClosed("FLT-016", open, "this quote is not closed");
  }

  void escapeUnknown(Span escape, String found) {
    problems.wrong(
        "FLT-017", escape, "\"" + found + "\" is no escape of this language", "found", found);
  }

  void shouted(Span keyword, String found, String meant) {
    problems.wrong(
        "FLT-018",
        keyword,
        "\"" + found + "\" is written \"" + meant + "\"",
        "found",
        found,
        "keyword",
        meant);
  }

  void bracketNotClosed(int open) {
    notClosed("FLT-019", open, "this bracket is not closed");
  }

  private void notClosed(String code, int open, String message) {
    var sign = Span.between(open, open + 1);
    if (in.isAtEnd()) {
      problems.incomplete(code, sign, message);
    } else {
      problems.wrong(code, sign, message);
    }
  }

  private Span here() {
    return Span.between(in.at(), Math.min(in.at() + 1, in.length()));
  }
}
