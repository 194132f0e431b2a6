package dev.plimsoll.app.demo;

import dev.plimsoll.engine.model.Digest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the build made of `assets/demo`, on the class path.
final class DemoFiles {

  private DemoFiles() {}

  static InputStream open(String name) throws IOException {
    var stream = DemoFiles.class.getResourceAsStream("/plimsoll/app/demo/" + name);
    if (stream == null) {
      throw new FileNotFoundException("not made by the build: plimsoll/app/demo/" + name);
    }
    return stream;
  }

  static Digest digest(byte[] content) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(content);
      return Digest.sha256(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
