package dev.plimsoll.engine.version;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/// Python's order (PEP 440; PyPA's `packaging.version`): epoch, release, then `.dev` < `a` < `b` <
/// `rc` < the release < `.post`; behind all of them the local version.
///
/// @param release as written, so `1.0` and `1.0.0` differ here and are equal to the order
/// @param pre absent for none
/// @param local empty where there is none
record Pep440Version(
    Numeral epoch,
    List<Numeral> release,
    Optional<Pre> pre,
    Optional<Numeral> post,
    Optional<Numeral> dev,
    List<Segment> local)
    implements Comparable<Pep440Version> {

  /// @param letter `a`, `b` or `rc`, which sort by their letters
  record Pre(String letter, Numeral number) {}

  /// The local part counts in a range only where the bound has one (PEP 440, "Version matching").
  static final GrammarOrder<Pep440Version> ORDER =
      new GrammarOrder<>(
          "pep440",
          Pep440Version.class,
          Pep440Grammar::parse,
          (version, bound) -> bound.local.isEmpty() ? version.withoutLocal() : version);

  boolean isPreRelease() {
    return pre.isPresent() || dev.isPresent();
  }

  Pep440Version withoutLocal() {
    return local.isEmpty() ? this : new Pep440Version(epoch, release, pre, post, dev, List.of());
  }

  /// The lowest version before this one that leads to it.
  Pep440Version firstDevelopment() {
    return new Pep440Version(epoch, release, pre, post, Optional.of(Numeral.ZERO), List.of());
  }

  /// Epoch and release alone.
  Pep440Version base() {
    return new Pep440Version(
        epoch, release, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /// Whether the release begins with these numbers, missing ones being zero.
  boolean startsWith(Numeral ofEpoch, List<Numeral> numbers) {
    boolean starts = epoch.equals(ofEpoch);
    for (int i = 0; i < numbers.size() && starts; i++) {
      starts = Numeral.at(release, i).equals(numbers.get(i));
    }
    return starts;
  }

  @Override
  public int compareTo(Pep440Version other) {
    int sign = epoch.compareTo(other.epoch);
    if (sign == 0) {
      sign = Numeral.compare(release, other.release);
    }
    if (sign == 0) {
      sign = stage().compareTo(other.stage());
    }
    if (sign == 0) {
      sign = number(pre.map(Pre::number)).compareTo(number(other.pre.map(Pre::number)));
    }
    if (sign == 0) {
      sign = compareOptional(post, other.post);
    }
    if (sign == 0) {
      // A development version comes before what it becomes.
      sign =
          dev.isEmpty() || other.dev.isEmpty()
              ? Boolean.compare(dev.isEmpty(), other.dev.isEmpty())
              : compareOptional(dev, other.dev);
    }
    return sign == 0 ? compareLocal(other) : sign;
  }

  /// A development version of the release itself comes before its alphas.
  private String stage() {
    return pre.map(Pre::letter).orElse(post.isEmpty() && dev.isPresent() ? "" : "~");
  }

  private static Numeral number(Optional<Numeral> number) {
    return number.orElse(Numeral.ZERO);
  }

  private static int compareOptional(Optional<Numeral> a, Optional<Numeral> b) {
    int sign = Boolean.compare(a.isPresent(), b.isPresent());
    return sign == 0 ? number(a).compareTo(number(b)) : sign;
  }

  private int compareLocal(Pep440Version other) {
    for (int i = 0; i < Math.min(local.size(), other.local.size()); i++) {
      int sign = Segment.compareWordsFirst(local.get(i), other.local.get(i));
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(local.size(), other.local.size());
  }

  /// The normal form: `1!2.0rc1.post2.dev3+local.1`.
  @Override
  public String toString() {
    var text = new StringBuilder(epoch.isZero() ? "" : epoch + "!").append(join(release));
    pre.ifPresent(it -> text.append(it.letter()).append(it.number()));
    post.ifPresent(it -> text.append(".post").append(it));
    dev.ifPresent(it -> text.append(".dev").append(it));
    return local.isEmpty() ? text.toString() : text + "+" + join(local);
  }

  private static String join(List<? extends Segment> segments) {
    return segments.stream()
        .map(it -> it instanceof Word word ? word.text() : it.toString())
        .collect(joining("."));
  }
}
