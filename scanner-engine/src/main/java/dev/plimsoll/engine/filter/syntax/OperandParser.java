package dev.plimsoll.engine.filter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what stands beside an operator: values, lists, functions, and what stands in brackets.
final class OperandParser {

  /// A number and one of these, a blank between them, are one value.
  private static final Set<String> UNITS =
      Set.of(
          "B", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB", "s", "min", "h", "d", "w", "y");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private final Cursor in;
  private final Complaints complaints;
  private final Expectations expectations;
  private final Nesting nesting;

  OperandParser(Cursor in, Complaints complaints, Expectations expectations, Nesting nesting) {
    this.in = in;
    this.complaints = complaints;
    this.expectations = expectations;
    this.nesting = nesting;
  }

  /// The right side of a comparison.
  ///
  /// @param wantsList true where a list stands, by operator or modifier
  Operand right(Operator operator, boolean wantsList) {
    in.blanks();
    if (wantsList) {
      expectations.list(operator);
      if (in.isAt('(')) {
        return values(operator);
      }
      if (in.isAtValue() && !isConnectiveAhead()) {
        return bare();
      }
      complaints.listMissing(operator);
      return in.isAtQuote()
          ? QuotedText.read(in, complaints)
          : new Operand.Absent(in.since(in.at()));
    }
    expectations.value(operator);
    if (in.isAt('(')) {
      var list = values(operator);
      complaints.tooManySides(operator, list.span());
      return list;
    }
    return value();
  }

  private Operand value() {
    if (in.isAtQuote()) {
      return QuotedText.read(in, complaints);
    }
    if (in.isAtValue() && !isConnectiveAhead()) {
      return bare();
    }
    complaints.valueMissing();
    return new Operand.Absent(in.since(in.at()));
  }

  /// A value without quotes, with its unit; or a function.
  private Operand bare() {
    int from = in.at();
    var value = in.value();
    if (in.isAt('(') && isIdentifier(value)) {
      return call(value, from);
    }
    return new Operand.Text(value + unit(value), false, in.since(from));
  }

  /// The unit of a number, with a blank before it; empty where there is none.
  private String unit(String value) {
    int end = in.at();
    in.blanks();
    var unit = in.wholeWordAhead();
    boolean isUnit = NUMBER.matcher(value).matches() && in.at() > end && UNITS.contains(unit);
    in.moveTo(isUnit ? in.at() + unit.length() : end);
    return isUnit ? " " + unit : "";
  }

  /// Goes on at the parenthesis behind the name.
  ///
  /// @param from where the name begins
  Operand.Call call(String function, int from) {
    var arguments = new ArrayList<Operand>();
    items(arguments, Optional.empty());
    return new Operand.Call(function, arguments, argument(), in.since(from));
  }

  private Operand.Values values(Operator operator) {
    int from = in.at();
    var items = new ArrayList<Operand>();
    items(items, Optional.of(operator));
    var span = in.since(from);
    if (items.size() > Limits.VALUES) {
      complaints.tooManyValues(span);
    }
    return new Operand.Values(items, span);
  }

  /// @param operator of the list; none within a function
  private void items(List<Operand> items, Optional<Operator> operator) {
    int open = in.at();
    in.skip('(');
    if (!nesting.enter()) {
      return;
    }
    in.blanks();
    expectations.item(operator);
    boolean isClosed = in.skip(')');
    while (!isClosed) {
      items.add(item(operator));
      in.blanks();
      expectations.separator();
      isClosed = in.skip(')');
      if (!isClosed && !in.skip(',')) {
        if (in.isAtEnd() || isConnectiveAhead()) {
          complaints.notClosed(open);
          break;
        }
        complaints.commaMissing();
      }
      in.blanks();
    }
    nesting.leave();
  }

  private Operand item(Optional<Operator> operator) {
    in.blanks();
    expectations.item(operator);
    if (in.isAt('(')) {
      int from = in.at();
      var nested = new ArrayList<Operand>();
      items(nested, operator);
      return new Operand.Values(nested, in.since(from));
    }
    if (in.isAtQuote()) {
      return QuotedText.read(in, complaints);
    }
    if (in.isAtValue()) {
      return operator.isPresent() ? bare() : functionArgument();
    }
    complaints.valueMissing();
    if (in.isAt('=')) {
      in.skip('=');
    }
    return new Operand.Absent(in.since(in.at()));
  }

  private Operand functionArgument() {
    int from = in.at();
    var name = in.name();
    if (in.isAt('(') && isIdentifier(name)) {
      return call(name, from);
    }
    if (isFieldName(name)) {
      var argument = argument();
      return new Operand.FieldName(name, argument, in.since(from));
    }
    in.moveTo(from);
    return new Operand.Text(in.value(), false, in.since(from));
  }

  /// What stands in brackets, if there are any.
  Optional<Operand.Text> argument() {
    int open = in.at();
    if (!in.skip('[')) {
      return Optional.empty();
    }
    expectations.argument();
    int from = in.at();
    Operand.Text argument;
    if (in.isAtQuote()) {
      argument = QuotedText.read(in, complaints);
    } else {
      var text = in.argument();
      argument = new Operand.Text(text, false, in.since(from));
    }
    if (!in.skip(']')) {
      complaints.bracketNotClosed(open);
    }
    return Optional.of(argument);
  }

  private boolean isConnectiveAhead() {
    return in.keywordAhead().filter(word -> word.equals("and") || word.equals("or")).isPresent();
  }

  static boolean isIdentifier(String name) {
    return !name.isEmpty() && Character.isLetter(name.charAt(0)) && name.indexOf('.') < 0;
  }

  private static boolean isFieldName(String name) {
    return !name.isEmpty() && Character.isLetter(name.charAt(0));
  }
}
