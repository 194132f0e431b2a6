package dev.plimsoll.engine.format;

import java.util.List;
import java.util.Optional;

/// The words, constants and signs of a text, one after the other.
final class TermTokens {

  private final String text;
  private final TermSyntax syntax;
  private final List<String> lineComments;
  private int at;
  private int line = 1;

  TermTokens(String text, TermSyntax syntax) {
    this.text = text;
    this.syntax = syntax;
    lineComments = List.of(syntax.lineComments.split("\\|", -1));
  }

  /// The next one; brackets as marks. Empty at the end.
  Optional<Term> next() throws UnreadableTextException {
    skip();
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    int start = at;
    if (syntax.quotes.indexOf(c) >= 0) {
      return Optional.of(quoted(c));
    }
    if (syntax == TermSyntax.LUA && c == '[' && longBracket().isPresent()) {
      return Optional.of(enclosed(longBracket().get().replace('[', ']'), longBracket().get()));
    }
    if (isWord(c)) {
      while (at < text.length() && (isWord(text.charAt(at)) || isInside())) {
        at++;
      }
      return Optional.of(new Term.Word(text.substring(start, at), line));
    }
    at++;
    return Optional.of(new Term.Mark(c, line));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '@';
  }

  /// A hyphen or dot with parts of the word on both sides.
  private boolean isInside() {
    char c = text.charAt(at);
    return (c == '-' || c == '.') && at + 1 < text.length() && isWord(text.charAt(at + 1));
  }

  /// Blanks, comments, commas, semicolons; in Erlang a character's code `$x` too, which may look
  /// like a quotation mark.
  private void skip() throws UnreadableTextException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == ',' || c == ';' || c == '\uFEFF') {
        advance(at + 1);
      } else if (!syntax.blockOpen.isEmpty() && text.startsWith(syntax.blockOpen, at)) {
        enclosed(syntax.blockClose, syntax.blockOpen);
      } else if (isLineComment()) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (syntax == TermSyntax.ERLANG && c == '$') {
        advance(Math.min(at + 2, text.length()));
      } else {
        return;
      }
    }
  }

  private boolean isLineComment() {
    for (var sign : lineComments) {
      if (text.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }

  private void advance(int to) {
    for (; at < to; at++) {
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
  }

  /// Lua's `[[`, `[==[`.
  private Optional<String> longBracket() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '=') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '['
        ? Optional.of(text.substring(at, end + 1))
        : Optional.empty();
  }

  private Term enclosed(String closing, String opening) throws UnreadableTextException {
    int start = line;
    int from = at + opening.length();
    int end = text.indexOf(closing, from);
    if (end < 0) {
      throw new UnreadableTextException(start, "\"%s\" is not closed".formatted(opening));
    }
    advance(end + closing.length());
    return new Term.Quoted(text.substring(from, end), start);
  }

  private Term quoted(char quote) throws UnreadableTextException {
    var three = String.valueOf(quote).repeat(3);
    if (text.startsWith(three, at)) {
      return enclosed(three, three);
    }
    int start = line;
    var constant = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        advance(i + 1);
        return new Term.Quoted(constant.toString(), start);
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        c = text.charAt(i);
      }
      constant.append(c);
    }
    throw new UnreadableTextException(start, "%c is not closed".formatted(quote));
  }
}
