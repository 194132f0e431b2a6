package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The main section of `META-INF/MANIFEST.MF` (JAR File Specification, "JAR Manifest"): `Name:
/// value` lines of at most 72 bytes, the rest of a value on lines that begin with one blank.
///
/// Where reality differs: lines without a colon, no last line end, values that nobody replaced
/// (`${project.version}`) and sections of megabytes, for the digests of signed jars. Only what is
/// well-formed counts, and the main section only.
///
/// @param attributes by name in lower case
record Manifest(Map<String, String> attributes) {

  static final Manifest NONE = new Manifest(Map.of());

  /// Bytes of a main section; lists of exported packages make those of some 100 KB.
  static final int LIMIT = 1 << 20;

  private static final int STEP = 1 << 13;
  private static final Pattern CONTINUED = Pattern.compile("(?:\r\n|\n|\r) ");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  Manifest {
    attributes = Map.copyOf(attributes);
  }

  static Manifest read(InputStream text) throws IOException {
    var attributes = new HashMap<String, String>();
    // lines are cut by bytes, in the middle of a character too: they are joined before decoding
    var bytes = CONTINUED.matcher(mainSection(text)).replaceAll("");
    var lines = new String(bytes.getBytes(ISO_8859_1), UTF_8);
    for (var line : LINE_END.splitAsStream(lines).takeWhile(one -> !one.isBlank()).toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        attributes.putIfAbsent(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return new Manifest(attributes);
  }

  /// Every byte a character; some of the next section may follow.
  private static String mainSection(InputStream text) throws IOException {
    var bytes = new ByteArrayOutputStream(STEP);
    byte[] step = text.readNBytes(STEP);
    while (step.length > 0 && bytes.size() < LIMIT) {
      bytes.writeBytes(step);
      step = hasEmptyLine(step) ? new byte[0] : text.readNBytes(STEP);
    }
    return bytes.toString(ISO_8859_1);
  }

  private static boolean hasEmptyLine(byte[] bytes) {
    for (int i = 2; i < bytes.length; i++) {
      if (bytes[i] == '\n' && (bytes[i - 1] == '\n' || bytes[i - 2] == '\n')) {
        return true;
      }
    }
    return false;
  }

  /// Empty where the manifest says nothing, or only what a build should have replaced.
  String text(String name) {
    var value = attributes.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    return value.contains("${") || value.contains("@VERSION@") ? "" : value;
  }

  /// The first of the names that says something.
  String first(String... names) {
    return Stream.of(names).map(this::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /// `Bundle-SymbolicName` without its directives (OSGi Core 3.2.2).
  String symbolicName() {
    return beforeDirectives(text("Bundle-SymbolicName"));
  }

  static String beforeDirectives(String value) {
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  /// What the archive calls its own version, the most exact first.
  Stream<String> versions() {
    return Stream.of(text("Implementation-Version"), text("Plugin-Version"), text("Bundle-Version"))
        .map(Versions::stated)
        .flatMap(Optional::stream);
  }

  /// True where Maven wrote it, and so knew the coordinates.
  boolean isMavens() {
    var tool = text("Created-By") + text("Build-Tool") + text("Archiver-Version");
    return tool.contains("Maven") || tool.contains("Plexus");
  }
}
