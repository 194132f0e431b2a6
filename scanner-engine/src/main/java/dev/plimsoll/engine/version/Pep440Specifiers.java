package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Python's version specifiers (PEP 440; PyPA's `packaging.specifiers`): `~=1.4.2`, `==1.*`,
/// `!=1.5`, `===text`, `>=1.0,<2`. Pre-releases lie in a range like any version.
///
/// @param isAdvisory `<1.0` holds for `1.0rc1` and `>1.0` for `1.0.post1`, which pip leaves out; a
///   single `=` and `||` are read
record Pep440Specifiers(boolean isAdvisory) implements RangeSyntax {

  private static final GrammarOrder<Pep440Version> ORDER = Pep440Version.ORDER;

  @Override
  public VersionConstraints read(String text) {
    var alternatives = new ArrayList<Alternative>();
    for (var part : isAdvisory ? text.split("\\|\\|", -1) : new String[] {text}) {
      alternatives.add(
          part.isBlank() && !text.isBlank() ? Alternative.unreadable(text) : alternative(part));
    }
    return new VersionConstraints(ORDER, alternatives);
  }

  private Alternative alternative(String text) {
    var clauses = new ArrayList<Clause>();
    for (var part : text.split(",", -1)) {
      if (!part.isBlank()) {
        clauses.addAll(specifier(part.strip()));
      }
    }
    return new Alternative(text, clauses);
  }

  private List<Clause> specifier(String text) {
    var cursor = new Cursor(text);
    if (cursor.take("===")) {
      var exact = cursor.rest().strip().toLowerCase(Locale.ROOT);
      return List.of(new Clause.Test(version -> ORDER.value(version).toString().equals(exact)));
    }
    boolean isCompatible = cursor.take("~=");
    var operator = isCompatible ? Optional.<Operator>empty() : Operator.take(cursor);
    var bound = cursor.rest().strip();
    if (isCompatible) {
      return compatible(bound);
    }
    boolean isSingle = text.startsWith("=") && !text.startsWith("==");
    if ((operator.isEmpty() || isSingle) && !isAdvisory) {
      return List.of(new Clause.Unreadable(text));
    }
    return List.of(comparison(operator.orElse(Operator.EQUAL), bound));
  }

  private Clause comparison(Operator operator, String bound) {
    boolean isEquality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    if (isEquality && bound.endsWith(".*")) {
      return prefix(bound.substring(0, bound.length() - 2), operator == Operator.EQUAL);
    }
    var read = ORDER.read(bound);
    if (read.isEmpty() || isAdvisory) {
      return Clause.compare(operator, bound, ORDER);
    }
    var value = ORDER.value(read.get());
    return switch (operator) {
      case LESS -> new Clause.Test(version -> isLess(ORDER.value(version), value));
      case GREATER -> new Clause.Test(version -> isGreater(ORDER.value(version), value));
      default -> Clause.compare(operator, bound, ORDER);
    };
  }

  private static Clause prefix(String bound, boolean isWanted) {
    var prefix = Pep440Grammar.parse(bound).filter(it -> it.equals(it.base()));
    return prefix
        .<Clause>map(it ->
            new Clause.Test(
                version -> ORDER.value(version).startsWith(it.epoch(), it.release()) == isWanted))
        .orElseGet(() -> new Clause.Unreadable(bound + ".*"));
  }

  /// At least the bound, and the same release but for its last number.
  private static List<Clause> compatible(String bound) {
    var value = Pep440Grammar.parse(bound).filter(it -> it.release().size() > 1);
    if (value.isEmpty()) {
      return List.of(new Clause.Unreadable("~=" + bound));
    }
    var release = value.get().release();
    var same = release.subList(0, release.size() - 1);
    var epoch = value.get().epoch();
    return List.of(
        Clause.compare(Operator.AT_LEAST, bound, ORDER),
        new Clause.Test(version -> ORDER.value(version).startsWith(epoch, same)));
  }

  /// Below the first of the bound's own pre-releases, unless the bound is one.
  private static boolean isLess(Pep440Version version, Pep440Version bound) {
    return version.compareTo(bound.isPreRelease() ? bound : bound.firstDevelopment()) < 0;
  }

  /// Neither a post-release of the bound, unless the bound is one, nor the bound with a local part.
  private static boolean isGreater(Pep440Version version, Pep440Version bound) {
    boolean isExcluded =
        (bound.post().isEmpty() && version.post().isPresent()) || !version.local().isEmpty();
    return version.compareTo(bound) > 0 && !(isExcluded && hasSameBase(version, bound));
  }

  private static boolean hasSameBase(Pep440Version a, Pep440Version b) {
    return a.base().compareTo(b.base()) == 0;
  }
}
