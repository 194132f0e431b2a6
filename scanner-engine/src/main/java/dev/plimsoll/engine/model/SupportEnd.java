package dev.plimsoll.engine.model;

import java.time.LocalDate;

/// When security updates of a distribution's release end.
///
/// @param end the last day, as the distribution says or plans it
/// @param source who says so
public record SupportEnd(Kind kind, LocalDate end, String source) {

  /// For whom there are updates until then.
  public enum Kind {
    /// Everybody, by the distribution itself.
    STANDARD("standard"),
    /// Everybody, by others in its name and for fewer packages: Debian LTS.
    LONG_TERM("long-term"),
    /// Subscribers: Ubuntu Pro, SUSE LTSS, Debian ELTS.
    SUBSCRIPTION("subscription");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
