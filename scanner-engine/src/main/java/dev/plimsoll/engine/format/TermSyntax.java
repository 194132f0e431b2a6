package dev.plimsoll.engine.format;

import java.util.List;

/// Languages in which package files are written as nested terms. What they share: texts in
/// quotation marks, brackets, words; what differs stands here.
public enum TermSyntax {
  /// Erlang's terms (Erlang Reference Manual, "Data Types").
  ERLANG(List.of("%"), "", "", "\"'"),
  /// Elixir's terms.
  ELIXIR(List.of("#"), "", "", "\"'"),
  /// Prolog's facts.
  PROLOG(List.of("%"), "/*", "*/", "\"'"),
  /// Lua's assignments of constants (Lua 5.4 Reference Manual, 3.1).
  LUA(List.of("--"), "--[[", "]]", "\"'"),
  /// opam's fields (opam manual, "Common file format").
  OPAM(List.of("#"), "(*", "*)", "\""),
  /// HashiCorp's configuration language.
  HCL(List.of("#", "//"), "/*", "*/", "\"");

  final List<String> lineComments;
  final String blockOpen;
  final String blockClose;
  final String quotes;

  TermSyntax(List<String> lineComments, String blockOpen, String blockClose, String quotes) {
    this.lineComments = lineComments;
    this.blockOpen = blockOpen;
    this.blockClose = blockClose;
    this.quotes = quotes;
  }
}
