package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// What Maven left of one project in an archive: `META-INF/maven/GROUP/ARTIFACT/pom.properties` and
/// `pom.xml` beside it (Maven Archiver). The properties say it directly and win; the POM fills in
/// what they lack, the folder what both lack.
///
/// @param place of one of the two in the archive
record MavenFiles(String place, String group, String artifact, String version, Optional<Pom> pom) {

  static final Pattern PLACE =
      Pattern.compile("(?:.*/)?META-INF/maven/([^/]+)/([^/]+)/pom\\.(?:properties|xml)");

  /// Bytes of `pom.properties`; Maven writes about 100.
  static final int LIMIT = 1 << 16;

  /// The pairs of a `pom.properties`; none where it cannot be read.
  static Optional<Properties> properties(InputStream text) throws IOException {
    var properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(text.readNBytes(LIMIT)));
      return Optional.of(properties);
    } catch (IllegalArgumentException e) {
      // a broken \\u
      return Optional.empty();
    }
  }

  /// @param place that matches [#PLACE]
  static MavenFiles of(String place, Properties properties, Optional<Pom> pom) {
    var folder = PLACE.matcher(place);
    boolean hasFolder = folder.matches();
    return new MavenFiles(
        place,
        first(
            properties.getProperty("groupId", ""),
            pom.map(Pom::group).orElse(""),
            hasFolder ? folder.group(1) : ""),
        first(
            properties.getProperty("artifactId", ""),
            pom.map(Pom::artifact).orElse(""),
            hasFolder ? folder.group(2) : ""),
        first(properties.getProperty("version", ""), pom.map(Pom::version).orElse("")),
        pom);
  }

  /// The first that says something; a property that the build did not replace says nothing.
  private static String first(String... texts) {
    for (var text : texts) {
      if (!text.isBlank() && !text.contains("${")) {
        return text.strip();
      }
    }
    return "";
  }

  boolean isComplete() {
    return !group.isEmpty() && !artifact.isEmpty() && !version.isEmpty();
  }

  MavenFiles withVersion(String its) {
    return new MavenFiles(place, group, artifact, its, pom);
  }

  String name() {
    return group + ":" + artifact;
  }

  PackageDraft draft() {
    var draft = PackageRecord.installed(ComponentType.MAVEN, name(), version);
    pom.ifPresent(described -> describe(draft, described));
    return draft;
  }

  /// Which version of a dependency serves was decided elsewhere: whatever of it is there.
  static void describe(PackageDraft draft, Pom pom) {
    draft.licences(pom.licences());
    pom.dependencies().stream()
        .filter(needed -> needed.isForRunning() && needed.isNamed())
        .forEach(needed -> draft.dependsOn(needed.name()));
  }
}
