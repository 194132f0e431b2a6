package dev.plimsoll.engine.format;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a text in one of the languages of [TermSyntax].
public sealed interface Term {

  /// Where it begins, from 1.
  int line();

  /// What it says: a text without its quotation marks, a word or mark as written; empty for a
  /// group.
  default String text() {
    return switch (this) {
      case Quoted(var quoted, _) -> quoted;
      case Word(var word, _) -> word;
      case Mark(var sign, _) -> String.valueOf(sign);
      case Group _ -> "";
    };
  }

  /// A constant text.
  record Quoted(String text, int line) implements Term {}

  /// A name or number.
  record Word(String text, int line) implements Term {}

  /// Any other sign but commas and semicolons, which are left out.
  record Mark(char sign, int line) implements Term {}

  /// What stands between two brackets, or the whole text.
  ///
  /// @param open the bracket; 0 for the whole text
  record Group(char open, List<Term> terms, int line) implements Term {

    public Group {
      terms = List.copyOf(terms);
    }

    public Stream<Group> groups() {
      return terms.stream().filter(Group.class::isInstance).map(Group.class::cast);
    }

    /// All that are no marks.
    public List<Term> values() {
      return terms.stream().filter(term -> !(term instanceof Mark)).toList();
    }

    /// What stands behind `name` and a mark: the constant of `version = "1.0"`, `version: "1.0"`. A
    /// group of no terms where there is no such pair, or where the value goes on behind the term,
    /// as `"1" .. x` does.
    ///
    /// @param mark `=` or `:`
    public Term value(String name, char mark) {
      for (int i = 0; i + 2 < terms.size(); i++) {
        if (terms.get(i) instanceof Word(var word, _)
            && word.equals(name)
            && terms.get(i + 1) instanceof Mark(var sign, _)
            && sign == mark) {
          boolean goesOn = i + 3 < terms.size() && terms.get(i + 3) instanceof Mark;
          return goesOn ? new Group('\0', List.of(), line) : terms.get(i + 2);
        }
      }
      return new Group('\0', List.of(), line);
    }

    /// The constant text of a pair; empty where the value is none.
    public String constant(String name, char mark) {
      return value(name, mark) instanceof Quoted(var text, _) ? text : "";
    }

    /// The group of a pair; empty where the value is none.
    public Group group(String name, char mark) {
      return value(name, mark) instanceof Group group ? group : new Group('\0', List.of(), line);
    }
  }
}
