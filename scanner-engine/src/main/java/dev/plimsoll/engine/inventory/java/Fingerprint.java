package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-1 of an archive whose group nothing says: tables of published archives go by it. Kept as
/// an attribute of the file's fact, `sha1 PLACE` with the place inside the file, `sha1` for the
/// file itself.
record Fingerprint(FileBytes archive) {

  static final String ATTRIBUTE = "sha1";

  private static final int STEP = 1 << 16;

  void note(Records records, String within) throws IOException {
    records.attribute(within.isEmpty() ? ATTRIBUTE : ATTRIBUTE + " " + within, sha1());
  }

  private String sha1() throws IOException {
    var digest = digest();
    for (long at = 0; at < archive.size(); at += STEP) {
      digest.update(archive.read(at, STEP));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      // every Java platform has it (java.security.MessageDigest)
      throw new IllegalStateException(e);
    }
  }
}
