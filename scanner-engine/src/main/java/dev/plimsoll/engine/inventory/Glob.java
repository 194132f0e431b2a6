package dev.plimsoll.engine.inventory;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A pattern for paths of an image, without leading slash: `*` is any text without a slash, `**/`
/// any number of folders, `?` one character, `{a,b}` either. Case counts.
///
/// Every file of every layer is tested, so most tests end at the last characters of the path.
public final class Glob {

  /// Matches nothing.
  public static final Glob NONE = new Glob(List.of());

  private final List<Alternative> alternatives;

  private Glob(List<Alternative> alternatives) {
    this.alternatives = alternatives;
  }

  /// @param ending what every matching path ends with; may be empty
  /// @param rest whether a path that ends so matches as a whole
  private record Alternative(String ending, Predicate<String> rest) {

    boolean matches(String path) {
      return path.endsWith(ending) && rest.test(path);
    }
  }

  /// @throws IllegalArgumentException for a brace without its partner, or braces in braces
  public static Glob of(String pattern) {
    return new Glob(expanded(pattern).map(Glob::alternative).toList());
  }

  public boolean matches(String path) {
    for (var alternative : alternatives) {
      if (alternative.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /// What matching paths end with, one for each alternative; an empty one where the pattern ends
  /// with a wildcard.
  public Stream<String> endings() {
    return alternatives.stream().map(Alternative::ending);
  }

  private static Stream<String> expanded(String pattern) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      if (pattern.indexOf('}') >= 0) {
        throw new IllegalArgumentException("brace is not opened: " + pattern);
      }
      return Stream.of(pattern);
    }
    int close = pattern.indexOf('}', open);
    if (close < 0 || pattern.lastIndexOf('{', close) != open) {
      throw new IllegalArgumentException("brace is not closed: " + pattern);
    }
    return Stream.of(pattern.substring(open + 1, close).split(",", -1))
        .flatMap(
            choice -> expanded(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
  }

  private static Alternative alternative(String pattern) {
    int wild = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
    // the slash of `**/` may stand for no folder at all
    int from = pattern.startsWith("**/", wild - 1) ? wild + 2 : wild + 1;
    var ending = pattern.substring(from);
    return new Alternative(ending, rest(pattern, ending));
  }

  /// Most patterns are a name or an ending in any folder; an expression costs a hundred times more.
  private static Predicate<String> rest(String pattern, String ending) {
    if (pattern.equals(ending)) {
      return path -> path.length() == ending.length();
    }
    if (pattern.equals("**/" + ending)) {
      return path -> {
        int folders = path.length() - ending.length();
        return folders == 0 || path.charAt(folders - 1) == '/';
      };
    }
    if (pattern.equals("**/*" + ending) && ending.indexOf('/') < 0) {
      return _ -> true;
    }
    return Pattern.compile(expression(pattern)).asMatchPredicate();
  }

  private static String expression(String pattern) {
    return Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+")
        .matcher(pattern)
        .results()
        .map(part -> part.group())
        .map(Glob::partExpression)
        .collect(Collectors.joining());
  }

  private static String partExpression(String part) {
    return switch (part) {
      case "**/" -> "(?:.*/)?";
      case "**" -> ".*";
      case "*" -> "[^/]*";
      case "?" -> "[^/]";
      default -> Pattern.quote(part);
    };
  }
}
