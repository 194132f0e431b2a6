package dev.plimsoll.engine.format;

/// Languages in which package files are written as nested terms. What they share: texts in
/// quotation marks, brackets, words; what differs stands here.
public enum TermSyntax {
  /// Erlang's terms (Erlang Reference Manual, "Data Types").
  ERLANG("%", "", "", "\"'"),
  /// Elixir's terms.
  ELIXIR("#", "", "", "\"'"),
  /// Prolog's facts.
  PROLOG("%", "/*", "*/", "\"'"),
  /// Lua's assignments of constants (Lua 5.4 Reference Manual, 3.1).
  LUA("--", "--[[", "]]", "\"'"),
  /// opam's fields (opam manual, "Common file format").
  OPAM("#", "(*", "*)", "\""),
  /// HashiCorp's configuration language.
  HCL("#|//", "/*", "*/", "\"");

  /// What begins a comment up to the end of the line; apart by `|`.
  final String lineComments;

  final String blockOpen;
  final String blockClose;
  final String quotes;

  TermSyntax(String lineComments, String blockOpen, String blockClose, String quotes) {
    this.lineComments = lineComments;
    this.blockOpen = blockOpen;
    this.blockClose = blockClose;
    this.quotes = quotes;
  }
}
