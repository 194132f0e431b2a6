package dev.plimsoll.engine.version;

import java.util.List;
import java.util.Optional;

/// Numbers between separators; what has more of them is the greater one: `1.0` < `1.0.0`. Haskell's
/// Package Versioning Policy, R's `numeric_version`, Erlang/OTP.
record NumericVersion(List<Numeral> numbers) implements Comparable<NumericVersion> {

  static final GrammarOrder<NumericVersion> HACKAGE = order("hackage", ".");
  static final GrammarOrder<NumericVersion> CRAN = order("cran", ".-");
  static final GrammarOrder<NumericVersion> OTP = order("otp", ".");

  private static GrammarOrder<NumericVersion> order(String name, String separators) {
    return new GrammarOrder<>(name, NumericVersion.class, text -> parse(text, separators));
  }

  private static Optional<NumericVersion> parse(String text, String separators) {
    var cursor = new Cursor(text.strip());
    var numbers = cursor.numbers(separators);
    return numbers.isEmpty() || !cursor.isAtEnd()
        ? Optional.empty()
        : Optional.of(new NumericVersion(numbers));
  }

  @Override
  public int compareTo(NumericVersion other) {
    int sign = Numeral.compare(numbers, other.numbers);
    return sign == 0 ? Integer.compare(numbers.size(), other.numbers.size()) : sign;
  }
}
