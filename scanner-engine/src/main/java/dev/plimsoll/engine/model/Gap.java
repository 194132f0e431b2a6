package dev.plimsoll.engine.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Something that the report does not cover.
///
/// @param code stable: `IMG-012`; the screen makes its three sentences from it and the parameters
/// @param where object and position: `layer 4: var/lib/dpkg/status:1182`
/// @param consequence English text for logs and JSON: what is wrong, with the offending value, and
///   what it means
/// @param parameters values that the sentences name, by name
public record Gap(
    String code, Kind kind, String where, String consequence, Map<String, String> parameters) {

  /// Codes that say why components could not be judged.
  private static final Set<String> ABOUT_COMPONENTS =
      Set.of("INV-001", "KIT-001", "KIT-006", "KIT-010", "KIT-011", "KIT-014");

  public Gap {
    parameters = Map.copyOf(new TreeMap<>(parameters));
  }

  /// True where this explains what components say of themselves ([Component#judged]): they are
  /// counted one by one, so it is not counted beside them.
  public boolean isAboutComponents() {
    return ABOUT_COMPONENTS.contains(code);
  }

  /// Not examined is not failed: the one was outside what was asked or possible, the other went
  /// wrong.
  public enum Kind {
    NOT_EXAMINED("not-examined"),
    FAILED("failed"),
    /// The report is whole all the same: what went wrong concerns the next scan.
    REMARK("remark");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
