package dev.plimsoll.engine;

/// What a report covers, the four outcomes side by side. Sums of the strip above every list.
///
/// @param examined present components that were compared with advisories
/// @param notExamined present components that were not, and things outside what was read
/// @param failed things that were to be examined and could not be
/// @param suppressed findings that a person's decision takes out of the open count
/// @param layersRead layers with files that were read completely
/// @param layers layers with files
public record Coverage(
    int examined, int notExamined, int failed, int suppressed, int layersRead, int layers) {

  /// False makes every count of the report a lower bound.
  public boolean isComplete() {
    return notExamined == 0 && failed == 0 && layersRead == layers;
  }
}
