package dev.plimsoll.engine.advisory.signal;

/// What the file is filled from; each is replaced apart from the others.
enum SignalPart {
  KEV("kev"),
  EPSS("epss"),
  CVE("cve");

  private final String word;

  SignalPart(String word) {
    this.word = word;
  }

  /// Name of the source and of its table.
  String word() {
    return word;
  }
}
