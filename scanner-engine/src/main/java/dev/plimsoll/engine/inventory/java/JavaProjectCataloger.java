package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FactHistory;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads what builds of Maven, Gradle and sbt leave beside an application: its POM and lock files.
public final class JavaProjectCataloger implements Cataloger {

  private static final String POM = "**/pom.xml";
  private static final String GRADLE = "**/{gradle,buildscript-gradle,settings-gradle}.lockfile";
  private static final String GRADLE_FOLDER = "**/gradle/dependency-locks/*.lockfile";
  private static final String SBT = "**/*.sbt.lock";

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Java",
              POM,
              EvidenceKind.DECLARED,
              "the project and its dependencies, versions through properties, managed versions,"
                  + " parents and imports in the image",
              "versions that only a repository has, they are named; profiles; plugins"),
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
  public List<FactHistory> together(List<FactHistory> histories, Consumer<Gap> gaps) {
    return PomFamilies.together(histories, gaps);
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    try {
      if (entry.path().endsWith(".xml")) {
        pom(entry, PomParser.model(content.stream()), records);
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
  private static void pom(FileEntry entry, PomModel model, Records records) {
    var pom = EffectivePom.of(List.of(model), Map.of());
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
      dependencies(model, pom, records);
    }
  }

  private static void dependencies(PomModel model, Pom pom, Records records) {
    var open = new ArrayList<PomModel.Dependency>();
    for (int i = 0; i < pom.dependencies().size(); i++) {
      var needed = pom.dependencies().get(i);
      if (!needed.isNamed()) {
        records.broken(needed.line(), "dependency without group or artifact");
      } else if (needed.version().isEmpty()) {
        open.add(model.dependencies().get(i));
      } else {
        records.add(
            PackageRecord.declared(ComponentType.MAVEN, needed.name(), needed.version())
                .line(needed.line()));
      }
    }
    PomAttributes.of(model, open).forEach(records::attribute);
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
