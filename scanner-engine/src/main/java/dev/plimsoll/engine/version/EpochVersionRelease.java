package dev.plimsoll.engine.version;

import java.util.Comparator;
import java.util.Optional;

/// `[epoch:]version[-release]` as rpm and pacman cut it: digits up to a colon are the epoch, `0`
/// where they are none, and the last hyphen begins the release.
record EpochVersionRelease(String epoch, String version, Optional<String> release) {

  /// Empty for no version and for a blank inside.
  static Optional<EpochVersionRelease> of(String written) {
    var text = written.strip();
    if (text.isEmpty() || Ascii.hasBlank(text)) {
      return Optional.empty();
    }
    int colon = Cursor.endOfDigits(text, 0);
    boolean hasEpoch = colon < text.length() && text.charAt(colon) == ':';
    var epoch = hasEpoch && colon > 0 ? text.substring(0, colon) : "0";
    var rest = hasEpoch ? text.substring(colon + 1) : text;
    int hyphen = rest.lastIndexOf('-');
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            hyphen < 0
                ? new EpochVersionRelease(epoch, rest, Optional.empty())
                : new EpochVersionRelease(
                    epoch, rest.substring(0, hyphen), Optional.of(rest.substring(hyphen + 1))));
  }

  /// Epoch, then version.
  ///
  /// @param texts compares each of them
  int compareWithoutRelease(EpochVersionRelease other, Comparator<String> texts) {
    int sign = texts.compare(epoch, other.epoch);
    return sign == 0 ? texts.compare(version, other.version) : sign;
  }
}
