package dev.plimsoll.engine.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Versions of Java itself. Before JEP 223 `1.8.0_131-b11` means feature 8, update 131, which is
/// `8.0.131`; `1.8.0-update131` and `8u131` too. After it `11.0.4+11`, with as many numbers as the
/// vendor likes. The build does not count; `-ea` and other stages come before the release.
record JvmVersion(List<Numeral> numbers, String stage) implements Comparable<JvmVersion> {

  static final GrammarOrder<JvmVersion> ORDER =
      new GrammarOrder<>("jvm", JvmVersion.class, JvmVersion::parse);

  static Optional<JvmVersion> parse(String written) {
    var cursor = new Cursor(written.strip().toLowerCase(Locale.ROOT));
    var numbers = cursor.numbers(".");
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    boolean isOld = numbers.size() > 1 && numbers.getFirst().toString().equals("1");
    if (isOld) {
      numbers.removeFirst();
    }
    if (takeUpdate(cursor)) {
      while (numbers.size() < 2) {
        numbers.add(Numeral.ZERO);
      }
      numbers.add(Numeral.of(cursor.digits()));
    }
    var stage = "";
    while (stage.isEmpty() && cursor.take('-')) {
      stage = stage(cursor.until("-+"));
    }
    boolean isRead = cursor.isAtEnd() || cursor.isAt('+') || cursor.isAt('-');
    return isRead && !Ascii.hasBlank(written.strip())
        ? Optional.of(new JvmVersion(numbers, stage))
        : Optional.empty();
  }

  private static boolean takeUpdate(Cursor cursor) {
    if (cursor.take("-update")) {
      cursor.take('_');
      return true;
    }
    return Ascii.isDigit(cursor.peek(1)) && cursor.takeAny("_u");
  }

  /// Empty for what is no stage: `b11`, `lts`, a vendor's name.
  private static String stage(String word) {
    boolean isStage = List.of("ea", "internal", "beta", "alpha", "rc").contains(word);
    return isStage ? word : "";
  }

  @Override
  public int compareTo(JvmVersion other) {
    int sign = Numeral.compare(numbers, other.numbers);
    if (sign == 0) {
      sign = Boolean.compare(stage.isEmpty(), other.stage.isEmpty());
    }
    return sign == 0 ? stage.compareTo(other.stage) : sign;
  }
}
