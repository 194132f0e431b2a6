package dev.plimsoll.engine.version;

import java.util.Optional;

/// Debian's comparison over the whole text, without epoch and revision (opam's manual, "Version
/// ordering").
record OpamVersion(String text) implements Comparable<OpamVersion> {

  static final GrammarOrder<OpamVersion> ORDER =
      new GrammarOrder<>("opam", OpamVersion.class, OpamVersion::parse);

  static Optional<OpamVersion> parse(String written) {
    var text = written.strip();
    return text.isEmpty() || Ascii.hasBlank(text)
        ? Optional.empty()
        : Optional.of(new OpamVersion(text));
  }

  @Override
  public int compareTo(OpamVersion other) {
    return DebianOrder.compareParts(text, other.text);
  }
}
