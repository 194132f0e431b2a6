package dev.plimsoll.app.findings;

/// What the place of the list shows.
public enum FindingsStatus {
  NO_IMAGE,
  NEVER_SCANNED,
  /// Scanned in an earlier session: the counts are known, the findings are not.
  NOT_LOADED,
  SCANNING,
  FAILED,
  LIST,
  /// The words hide everything.
  NO_MATCH,
  /// The chosen layers brought nothing.
  NONE_IN_LAYERS,
  /// No component could be compared with an advisory: not examined, never zero.
  NOT_COVERED,
  /// Nothing found in the part that was examined.
  NONE_PARTIAL,
  NONE_FOUND;

  /// False where a count would look like an answer that nobody has.
  boolean isCounted() {
    return switch (this) {
      case LIST, NO_MATCH, NONE_IN_LAYERS, NONE_FOUND -> true;
      case NO_IMAGE, NEVER_SCANNED, NOT_LOADED, SCANNING, FAILED, NOT_COVERED, NONE_PARTIAL ->
          false;
    };
  }
}
