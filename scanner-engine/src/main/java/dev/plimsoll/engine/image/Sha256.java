package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, which every Java platform has.
final class Sha256 {

  private Sha256() {}

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  static Digest of(byte[] bytes) {
    return digest(newDigest().digest(bytes));
  }

  static Digest digest(byte[] hash) {
    return Digest.sha256(HexFormat.of().formatHex(hash));
  }
}
