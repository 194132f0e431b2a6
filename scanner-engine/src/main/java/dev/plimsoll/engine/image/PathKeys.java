package dev.plimsoll.engine.image;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/// The keys of [WrittenPaths], each made once for all layers of an image.
final class PathKeys {
  private final MessageDigest sha256 = Sha256.newDigest();
  private final Map<String, Long> keys = new HashMap<>();

  long of(String path) {
    return keys.computeIfAbsent(path, it -> WrittenPaths.key(it, sha256));
  }
}
