package dev.plimsoll.engine.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads nested terms: constants, words, and what stands between brackets. Nothing is computed and
/// no grammar checked beyond the brackets: whoever reads the tree looks for what it knows.
///
/// Within limits that no honest file meets: 16 MiB, 200 levels.
public final class TermTree {

  private static final int LIMIT = 16 << 20;
  private static final int DEPTH = 200;

  private final TermTokens tokens;
  private final Deque<Open> open = new ArrayDeque<>();

  private TermTree(TermTokens tokens) {
    this.tokens = tokens;
  }

  private record Open(char bracket, List<Term> terms, int line) {

    Term.Group closed() {
      return new Term.Group(bracket, terms, line);
    }
  }

  /// All terms of the text in a group without bracket.
  ///
  /// @throws UnreadableTextException where a bracket or quotation mark has no partner, or a limit
  ///   is met
  public static Term.Group read(InputStream text, TermSyntax syntax)
      throws IOException, UnreadableTextException {
    byte[] bytes = text.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableTextException(0, "longer than %d bytes".formatted(LIMIT));
    }
    var characters = new String(bytes, StandardCharsets.UTF_8);
    return new TermTree(new TermTokens(characters, syntax)).tree();
  }

  private Term.Group tree() throws UnreadableTextException {
    var current = new Open('\0', new ArrayList<>(), 1);
    for (var token = tokens.next(); token.isPresent(); token = tokens.next()) {
      var term = token.get();
      char sign = term instanceof Term.Mark(var mark, _) ? mark : '\0';
      switch (sign) {
        case '(', '[', '{' -> {
          if (open.size() == DEPTH) {
            throw new UnreadableTextException(
                term.line(), "over a limit: %d levels".formatted(DEPTH));
          }
          open.push(current);
          current = new Open(sign, new ArrayList<>(), term.line());
        }
        case ')', ']', '}' -> {
          if (open.isEmpty() || sign != closing(current.bracket())) {
            throw new UnreadableTextException(term.line(), "\"%c\" closes nothing".formatted(sign));
          }
          var group = current.closed();
          current = open.pop();
          current.terms().add(group);
        }
        default -> current.terms().add(term);
      }
    }
    if (!open.isEmpty()) {
      throw new UnreadableTextException(
          current.line(), "\"%c\" is not closed".formatted(current.bracket()));
    }
    return current.closed();
  }

  private static char closing(char bracket) {
    return switch (bracket) {
      case '(' -> ')';
      case '[' -> ']';
      default -> '}';
    };
  }
}
