package dev.plimsoll.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What the build says of itself.
///
/// Read from a resource and not from the jar's manifest: a class that comes from the installed
/// program's AOT cache does not know its jar.
///
/// @param program `0.1.0`
/// @param javaFx that it was built against: `26.0.2`
record ProgramVersion(String program, String javaFx) {

  private static final String RESOURCE = "/plimsoll/app/program.properties";

  static ProgramVersion read() {
    var properties = new Properties();
    try (var in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("not made by the build: " + RESOURCE);
      }
      properties.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProgramVersion(properties.getProperty("version"), properties.getProperty("javafx"));
  }
}
