package dev.plimsoll.engine.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A licence expression (SPDX specification 2.3, annex D): ids of the list joined by `OR`, `AND`
/// and `WITH`, in parentheses.
///
/// Older ways of naming a licence are understood as far as they can mean one licence only. Words
/// that may mean several (`BSD`, `GPL`) are not: a guess must not look like a statement.
public final class SpdxExpression {

  private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
  private static final Pattern OWN =
      Pattern.compile("(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+");

  /// Longer values are texts of licences, not names.
  private static final int LONGEST = 500;

  /// Parentheses in parentheses.
  private static final int DEEPEST = 20;

  private final LicenceList list = LicenceList.instance();
  private final List<String> tokens;
  private final StringBuilder canonical = new StringBuilder();
  private int next;
  private int depth;

  private SpdxExpression(List<String> tokens) {
    this.tokens = tokens;
  }

  /// The canonical expression of what a package declares; empty where it is not understood whole.
  public static Optional<String> of(String declared) {
    var text = declared.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    var meant = LicenceList.instance().meant(text);
    return meant.isPresent() ? meant : parsed(text);
  }

  private static Optional<String> parsed(String text) {
    var expression =
        new SpdxExpression(TOKEN.matcher(text).results().map(token -> token.group()).toList());
    return expression.either() && expression.next == expression.tokens.size()
        ? Optional.of(expression.canonical.toString())
        : Optional.empty();
  }

  private boolean either() {
    return joined("OR", this::both);
  }

  private boolean both() {
    return joined("AND", this::simple);
  }

  private interface Part {
    boolean read();
  }

  private boolean joined(String operator, Part part) {
    if (!part.read()) {
      return false;
    }
    while (isNext(operator)) {
      next++;
      canonical.append(' ').append(operator).append(' ');
      if (!part.read()) {
        return false;
      }
    }
    return true;
  }

  private boolean simple() {
    if (isNext("(")) {
      next++;
      canonical.append('(');
      boolean isRead = ++depth <= DEEPEST && either() && isNext(")");
      next++;
      depth--;
      canonical.append(')');
      return isRead;
    }
    var words = new ArrayList<String>();
    while (next < tokens.size() && !isOperator(tokens.get(next))) {
      words.add(tokens.get(next++));
    }
    var licence = licence(String.join(" ", words));
    licence.ifPresent(canonical::append);
    return licence.isPresent() && (!isNext("WITH") || exception());
  }

  private Optional<String> licence(String words) {
    if (OWN.matcher(words).matches()) {
      return Optional.of(words);
    }
    var meant = list.id(words).or(() -> list.meant(words));
    if (meant.isEmpty() && words.endsWith("+")) {
      return list.id(words.substring(0, words.length() - 1)).map(id -> id + "+");
    }
    return meant;
  }

  private boolean exception() {
    next++;
    var exception =
        next < tokens.size() ? list.exception(tokens.get(next++)) : Optional.<String>empty();
    exception.ifPresent(id -> canonical.append(" WITH ").append(id));
    return exception.isPresent();
  }

  private boolean isNext(String token) {
    return next < tokens.size() && tokens.get(next).toUpperCase(Locale.ROOT).equals(token);
  }

  private static boolean isOperator(String token) {
    return switch (token.toUpperCase(Locale.ROOT)) {
      case "(", ")", "AND", "OR", "WITH" -> true;
      default -> false;
    };
  }
}
