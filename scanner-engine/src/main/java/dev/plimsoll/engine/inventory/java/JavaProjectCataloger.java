package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reads what builds of Maven, Gradle and sbt leave beside an application: its POM and lock files.
public final class JavaProjectCataloger implements Cataloger {

  private static final String POM = "**/pom.xml";
  private static final String GRADLE = "**/{gradle,buildscript-gradle,settings-gradle}.lockfile";
  private static final String GRADLE_FOLDER = "**/gradle/dependency-locks/*.lockfile";
  private static final String SBT = "**/*.sbt.lock";

  /// Dependencies without a version that a gap names.
  private static final int SHOWN = 5;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Java",
              POM,
              EvidenceKind.DECLARED,
              "the project and its dependencies, versions through properties, parent and"
                  + " dependencyManagement of the file",
              "versions that only another file says, they are named; profiles; plugins"),
          SourceFile.at("Java", GRADLE, EvidenceKind.DECLARED, "locked dependencies of Gradle", ""),
          SourceFile.at(
              "Java", GRADLE_FOLDER, EvidenceKind.DECLARED, "the same, of Gradle before 7", ""),
          SourceFile.at("Java", SBT, EvidenceKind.DECLARED, "locked dependencies of sbt", ""));

  @Override
  public String id() {
    return "java-project";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    try {
      if (entry.path().endsWith(".xml")) {
        pom(entry, PomParser.read(content.stream()), records);
      } else if (entry.path().endsWith(".lockfile")) {
        GradleLock.read(new LineReader(content.stream(), GradleLock.LINE_LIMIT), records);
      } else {
        sbt(content, records);
      }
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }

  /// A POM below `META-INF/maven` tells of an unpacked archive: what it depends on lies beside it.
  private static void pom(FileEntry entry, Pom pom, Records records) {
    boolean isUnpacked = MavenFiles.PLACE.matcher(entry.path()).matches();
    if (!pom.version().isEmpty() && !pom.artifact().isEmpty()) {
      var project =
          isUnpacked
              ? PackageRecord.installed(ComponentType.MAVEN, pom.name(), pom.version())
              : PackageRecord.declared(ComponentType.MAVEN, pom.name(), pom.version());
      MavenFiles.describe(project, pom);
      records.add(project.line(1));
    }
    if (!isUnpacked) {
      dependencies(entry, pom, records);
    }
  }

  private static void dependencies(FileEntry entry, Pom pom, Records records) {
    for (var needed : pom.dependencies()) {
      if (!needed.isNamed()) {
        records.broken(needed.line(), "dependency without group or artifact");
      } else if (!needed.version().isEmpty()) {
        records.add(
            PackageRecord.declared(ComponentType.MAVEN, needed.name(), needed.version())
                .line(needed.line()));
      }
    }
    var unknown =
        pom.dependencies().stream()
            .filter(one -> one.isNamed() && one.version().isEmpty())
            .map(Pom.Needed::name)
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      records.gap(withoutVersion(entry.path(), unknown));
    }
  }

  private static Gap withoutVersion(String path, List<String> names) {
    var shown =
        Records.abbreviated(String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))));
    return new Gap(
        "INV-031",
        Gap.Kind.NOT_EXAMINED,
        path,
        "the versions of %d dependencies stand in other files (%s): they are not in the report"
            .formatted(names.size(), shown),
        Map.of("path", path, "n", Integer.toString(names.size()), "names", shown));
  }

  /// `build.sbt.lock` of sbt-dependency-lock: `dependencies` of `org`, `name`, `version`.
  private static void sbt(FileContent content, Records records)
      throws IOException, UnreadableTextException {
    for (var one : TextTree.json(content.stream()).path("dependencies")) {
      var group = one.path("org").asText();
      var artifact = one.path("name").asText();
      if (group.isBlank() || artifact.isBlank()) {
        records.broken(0, "dependency without group or artifact");
      } else {
        records.add(
            PackageRecord.declared(
                ComponentType.MAVEN, group + ":" + artifact, one.path("version").asText()));
      }
    }
  }
}
