package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads archives of Java under any name, and what Maven left in unpacked ones.
///
/// Under another name than those of [#SOURCES] an archive is recognised where a ZIP archive begins
/// with the file, so not behind a program, and holds a manifest, files of Maven, classes, or an
/// archive of Java.
public final class JavaArchiveCataloger implements Cataloger {

  private static final String NAMED = "**/*.{jar,war,ear,par,sar,nar,jpi,hpi,kar,lpkg}";
  private static final String UNPACKED = "**/META-INF/maven/*/*/pom.properties";

  /// Nothing of an archive is held in memory, so large ones are read too.
  private static final long LIMIT = 1L << 30;

  /// Archives with unknown classes that one gap names.
  private static final int SHOWN = 3;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Java",
              NAMED,
              EvidenceKind.INSTALLED,
              "pom.properties, pom.xml, manifest, file name; archives inside to 8 levels, built-in"
                  + " projects, Jenkins plugins",
              "what a build copied in without metadata: its classes are counted; classifiers;"
                  + " embedded SBOMs"),
          SourceFile.byContent(
              "Java",
              "ZIP archives with classes or a manifest",
              EvidenceKind.INSTALLED,
              "the same, under any name",
              "the version in such a name"),
          SourceFile.at(
              "Java",
              UNPACKED,
              EvidenceKind.INSTALLED,
              "projects of unpacked archives",
              "manifests of unpacked archives"));

  @Override
  public String id() {
    return "java-archive";
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
  public boolean mayRecognise(byte first) {
    return first == 'P';
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  @Override
  public long limit() {
    return LIMIT;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.path().endsWith("/pom.properties")) {
      unpacked(entry, content, records);
    } else if (content.size() > 0) {
      var reader = new ArchiveReader(records, ArchiveBudget.Limits.HONEST);
      reader.read(content.bytes(), entry.path(), wants(entry));
      unknown(entry, reader.unknown()).ifPresent(records::gap);
    }
  }

  private static void unpacked(FileEntry entry, FileContent content, Records records)
      throws IOException {
    var properties = MavenFiles.properties(content.stream());
    if (properties.isEmpty()) {
      records.broken(0, "cannot be read as properties");
      return;
    }
    var files = MavenFiles.of(entry.path(), properties.get(), Optional.empty());
    if (files.isComplete()) {
      records.add(files.draft());
    } else {
      records.broken(0, "names no group, artifact and version");
    }
  }

  private static Optional<Gap> unknown(FileEntry entry, List<ArchiveReader.Unknown> unknown) {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    var packages =
        unknown.stream()
            .limit(SHOWN)
            .map(one ->
                one.place().isEmpty()
                    ? String.join(", ", one.folders())
                    : "%s in %s"
                        .formatted(
                            String.join(", ", one.folders()), Records.abbreviated(one.place())))
            .collect(Collectors.joining("; "));
    return Optional.of(
        new Gap(
            "INV-030",
            Gap.Kind.NOT_EXAMINED,
            entry.path(),
            "nothing says of which components these classes are: %s; they are not in the report"
                .formatted(packages),
            Map.of(
                "path",
                entry.path(),
                "n",
                Integer.toString(unknown.size()),
                "packages",
                packages)));
  }
}
