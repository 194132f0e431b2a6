package dev.plimsoll.engine.filter.syntax;

import dev.plimsoll.engine.filter.syntax.Expectation.Role;
import java.util.Optional;

/// Remembers what the parser looked for last, which at the end of the text is what can stand there.
final class Expectations {

  private final Cursor in;
  private Optional<Operand> left = Optional.empty();
  private int groups;
  private Expectation latest;

  Expectations(Cursor in) {
    this.in = in;
    this.latest = new Expectation(Role.CONDITION, 0, left, Optional.empty(), false);
  }

  Expectation latest() {
    return latest;
  }

  void condition() {
    note(Role.CONDITION, Optional.empty());
  }

  void operator(Operand field) {
    left = Optional.of(field);
    note(Role.OPERATOR, Optional.empty());
  }

  void value(Operator operator) {
    note(Role.VALUE, Optional.of(operator));
  }

  void list(Operator operator) {
    note(Role.LIST, Optional.of(operator));
  }

  void item(Optional<Operator> operator) {
    note(Role.ITEM, operator);
  }

  void separator() {
    note(Role.SEPARATOR, Optional.empty());
  }

  void argument() {
    note(Role.ARGUMENT, Optional.empty());
  }

  void connective() {
    note(Role.CONNECTIVE, Optional.empty());
  }

  void enterGroup() {
    groups++;
  }

  void leaveGroup() {
    groups--;
  }

  /// What was looked for first at a place counts: a value that is missing is still wanted. And a
  /// word that touches the end may still be typed: then what was looked for when it began counts.
  private void note(Role role, Optional<Operator> operator) {
    if (!in.isTyping() && in.at() > latest.from()) {
      latest = new Expectation(role, in.at(), left, operator, groups > 0);
    }
  }
}
