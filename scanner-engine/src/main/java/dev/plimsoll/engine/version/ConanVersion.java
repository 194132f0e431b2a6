package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Conan's order: parts between dots, of any count, each a number and letters behind it (`1.1.1w`,
/// `9e`), then `-pre` before the release and `+build` after it (Conan 2, `Version`).
///
/// Conan itself compares a part with letters as text, which puts `10` before `9e` and makes rings;
/// here numbers stay numbers. A version that begins with no digit, `cci.20230101` or `system`, has
/// no order.
record ConanVersion(List<Part> parts, List<Segment> pre, List<Segment> build)
    implements Comparable<ConanVersion> {

  static final GrammarOrder<ConanVersion> ORDER =
      new GrammarOrder<>("conan", ConanVersion.class, ConanVersion::parse);

  private static final Part ZERO = new Part(Numeral.ZERO, "");

  record Part(Numeral number, String letters) implements Comparable<Part> {

    @Override
    public int compareTo(Part other) {
      int sign = number.compareTo(other.number);
      return sign == 0 ? letters.compareTo(other.letters) : sign;
    }
  }

  static Optional<ConanVersion> parse(String text) {
    var cursor = new Cursor(text.strip());
    if (!Ascii.isDigit(cursor.peek())) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>();
    do {
      parts.add(new Part(Numeral.of(cursor.digits()), cursor.until(".-+")));
    } while (cursor.take('.'));
    var pre = cursor.take('-') ? Segment.runs(cursor.until("+")) : List.<Segment>of();
    var build = cursor.take('+') ? Segment.runs(cursor.rest()) : List.<Segment>of();
    return Ascii.hasBlank(text.strip())
        ? Optional.empty()
        : Optional.of(new ConanVersion(parts, pre, build));
  }

  @Override
  public int compareTo(ConanVersion other) {
    int sign = 0;
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()) && sign == 0; i++) {
      sign = at(i).compareTo(other.at(i));
    }
    if (sign == 0) {
      sign = Boolean.compare(pre.isEmpty(), other.pre.isEmpty());
    }
    if (sign == 0) {
      sign = Segment.compareNumbersFirst(pre, other.pre);
    }
    return sign == 0 ? Segment.compareNumbersFirst(build, other.build) : sign;
  }

  private Part at(int index) {
    return index < parts.size() ? parts.get(index) : ZERO;
  }
}
