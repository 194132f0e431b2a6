package dev.plimsoll.app.demo;

import dev.plimsoll.engine.image.ImageConfigurationParser;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The built-in image: a shop on Debian 11 with old packages, one upgraded and one removed by later
/// layers, and a deleted file of credentials that is still shipped. Needs no engine and no network.
public final class DemoImage implements ImageSource {

  public static final String REFERENCE = "demo/leaky:1";

  static final String ARCHIVE = "image.tar";
  static final String CONFIGURATION = "configuration.json";

  @Override
  public String reference() {
    return REFERENCE;
  }

  @Override
  public ImageIdentity identity() throws IOException {
    try (var json = DemoFiles.open(CONFIGURATION);
        var archive = open()) {
      var text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      var configuration = ImageConfigurationParser.parse(text, REFERENCE);
      return new ImageIdentity(
          Optional.of(configuration.id()),
          Optional.empty(),
          archive.transferTo(OutputStream.nullOutputStream()),
          configuration.diffIds(),
          Optional.of(configuration));
    }
  }

  @Override
  public InputStream open() throws IOException {
    return DemoFiles.open(ARCHIVE);
  }
}
