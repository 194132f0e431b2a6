package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of an archive's member claims.
final class MemberName {

  private static final Pattern SHA256 =
      Pattern.compile("(?:^|[/:])([0-9a-f]{64})(?:$|\\.tar|\\.json|/layer\\.tar$)");

  private MemberName() {}

  /// The digest in `blobs/sha256/<hex>`, `<hex>.json`, `<hex>.tar` and `<hex>/layer.tar`. Only a
  /// claim: of a compressed blob it is another digest than the diffID, in old archives an id.
  static Optional<Digest> digest(String name) {
    var matcher = SHA256.matcher(name);
    return matcher.find() ? Optional.of(Digest.sha256(matcher.group(1))) : Optional.empty();
  }
}
