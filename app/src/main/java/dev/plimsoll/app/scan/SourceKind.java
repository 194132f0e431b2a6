package dev.plimsoll.app.scan;

/// Where an image lies.
public enum SourceKind {
  ENGINE,
  ARCHIVE,
  DEMO
}
