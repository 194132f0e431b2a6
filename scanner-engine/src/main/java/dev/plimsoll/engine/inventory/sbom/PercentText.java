package dev.plimsoll.engine.inventory.sbom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// Percent-encoding as in package URLs (RFC 3986, 2.1): `%C3%BC` is `ü`, a plus sign is itself.
final class PercentText {

  private PercentText() {}

  /// @throws IllegalArgumentException for a percent sign without two digits
  static String decoded(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    var bytes = new ByteArrayOutputStream(encoded.length());
    int from = 0;
    for (int at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', from)) {
      bytes.writeBytes(encoded.substring(from, at).getBytes(UTF_8));
      from = at + 3;
      if (from > encoded.length()) {
        throw new IllegalArgumentException("percent sign without two digits");
      }
      bytes.write(HexFormat.fromHexDigits(encoded, at + 1, from));
    }
    bytes.writeBytes(encoded.substring(from).getBytes(UTF_8));
    return bytes.toString(UTF_8);
  }
}
