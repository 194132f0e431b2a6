package dev.plimsoll.engine.version;

import java.util.Optional;

/// How a version stands to a bound.
enum Operator {
  AT_LEAST(">="),
  AT_MOST("<="),
  NOT_EQUAL("!="),
  GREATER(">"),
  LESS("<"),
  EQUAL("=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /// Passes over the operator that the cursor is at, `==` being `=`.
  static Optional<Operator> take(Cursor cursor) {
    if (cursor.take("==")) {
      return Optional.of(EQUAL);
    }
    for (var operator : values()) {
      if (cursor.take(operator.sign)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /// @param comparison sign of version − bound
  boolean holds(int comparison) {
    return switch (this) {
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
      case NOT_EQUAL -> comparison != 0;
      case GREATER -> comparison > 0;
      case LESS -> comparison < 0;
      case EQUAL -> comparison == 0;
    };
  }

  @Override
  public String toString() {
    return sign;
  }
}
