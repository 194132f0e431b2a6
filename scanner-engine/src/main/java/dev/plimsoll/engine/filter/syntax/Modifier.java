package dev.plimsoll.engine.filter.syntax;

import java.util.Arrays;
import java.util.Optional;

/// Spreads an operator over a list: `startswith anyof (/etc/, /usr/)`.
public enum Modifier {
  ONEOF("oneof"),
  ANYOF("anyof"),
  ALLOF("allof");

  private final String word;

  Modifier(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<Modifier> of(String word) {
    return Arrays.stream(values()).filter(modifier -> modifier.word.equals(word)).findFirst();
  }
}
