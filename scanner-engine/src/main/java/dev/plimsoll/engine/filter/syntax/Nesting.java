package dev.plimsoll.engine.filter.syntax;

/// How deep the parser is. Too deep ends the reading: what follows would only repeat the complaint.
final class Nesting {

  private final Cursor in;
  private final Complaints complaints;
  private int depth;

  Nesting(Cursor in, Complaints complaints) {
    this.in = in;
    this.complaints = complaints;
  }

  /// False, with a complaint and at the end of the text, where it would be too deep.
  boolean enter() {
    if (depth == Limits.DEPTH) {
      complaints.tooDeep();
      in.moveTo(in.length());
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }
}
