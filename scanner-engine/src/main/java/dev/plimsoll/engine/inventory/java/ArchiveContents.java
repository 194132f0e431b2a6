package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.ZipMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The members of one archive that say something, picked from its directory.
final class ArchiveContents {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private final ClassTree classes = new ClassTree();
  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final List<ZipMember> archives = new ArrayList<>();
  private @Nullable ZipMember manifest;

  /// The files of Maven in one folder.
  record Project(Optional<ZipMember> properties, Optional<ZipMember> pom) {

    ZipMember any() {
      return properties.or(() -> pom).orElseThrow();
    }
  }

  void add(ZipMember member) {
    var name = member.name();
    if (name.endsWith(".class")) {
      classes.add(name);
    } else if (name.endsWith("/pom.properties") || name.endsWith("/pom.xml")) {
      project(member);
    } else if (name.length() == MANIFEST.length() && name.equalsIgnoreCase(MANIFEST)) {
      manifest = manifest == null ? member : manifest;
    } else if (ArchiveName.isArchive(name)) {
      archives.add(member);
    }
  }

  private void project(ZipMember member) {
    var name = member.name();
    // what an archetype of Maven would create is not there
    if (!MavenFiles.PLACE.matcher(name).matches() || name.contains("archetype-resources/")) {
      return;
    }
    var folder = name.substring(0, name.lastIndexOf('/'));
    var known = projects.getOrDefault(folder, new Project(Optional.empty(), Optional.empty()));
    projects.put(
        folder,
        name.endsWith(".xml")
            ? new Project(known.properties(), known.pom().or(() -> Optional.of(member)))
            : new Project(known.properties().or(() -> Optional.of(member)), known.pom()));
  }

  ClassTree classes() {
    return classes;
  }

  List<Project> projects() {
    return List.copyOf(projects.values());
  }

  /// Archives inside, in directory order.
  List<ZipMember> archives() {
    return archives;
  }

  Optional<ZipMember> manifest() {
    return Optional.ofNullable(manifest);
  }

  /// True for what has to do with Java: other ZIP archives hold none of these.
  boolean isJavas() {
    return manifest != null || !projects.isEmpty() || !classes.isEmpty();
  }
}
