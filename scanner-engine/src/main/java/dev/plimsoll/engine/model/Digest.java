package dev.plimsoll.engine.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A content address (OCI image-spec, descriptor.md): `sha256:` + 64 or `sha512:` + 128 hex digits.
/// Nothing else can be made, so a digest may be used in a file name.
public record Digest(String algorithm, String hex) implements Comparable<Digest> {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

  public Digest {
    int digits = algorithm.equals("sha256") ? 64 : algorithm.equals("sha512") ? 128 : -1;
    if (hex.length() != digits || !HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a digest: " + algorithm + ":" + hex);
    }
  }

  public static Digest sha256(String hex) {
    return new Digest("sha256", hex);
  }

  /// Empty where `text` is not a digest; upper-case hex is accepted and lowered.
  public static Optional<Digest> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Digest(text.substring(0, colon), text.substring(colon + 1).toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The first twelve digits, as lists show it.
  public String abbreviated() {
    return hex.substring(0, 12);
  }

  @Override
  public int compareTo(Digest other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }
}
