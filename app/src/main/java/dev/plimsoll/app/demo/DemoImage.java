package dev.plimsoll.app.demo;

import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The built-in image: a shop on Debian 11 with old packages, one upgraded and one removed by later
/// layers, and a deleted file of credentials that is still shipped. Needs no engine and no network.
public final class DemoImage implements ImageSource {

  public static final String REFERENCE = "demo/leaky:1";

  static final String ARCHIVE = "image.tar";
  static final String ADVISORIES = "advisories.zip";

  @Override
  public String reference() {
    return REFERENCE;
  }

  @Override
  public ImageIdentity identity() throws IOException {
    try (var archive = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      long size = archive.skip(Long.MAX_VALUE);
      var hash = HexFormat.of().formatHex(archive.getMessageDigest().digest());
      return new ImageIdentity(
          Optional.of(Digest.sha256(hash)), Optional.empty(), size, List.of(), Optional.empty());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public InputStream open() {
    return resource(ARCHIVE);
  }

  /// What the build put beside this class.
  static InputStream resource(String name) {
    var stream = DemoImage.class.getResourceAsStream("/plimsoll/app/demo/" + name);
    if (stream == null) {
      throw new UncheckedIOException(new IOException("the build made no " + name));
    }
    return stream;
  }
}
