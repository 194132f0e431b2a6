package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.ZipContent;
import dev.plimsoll.engine.format.ZipMember;
import dev.plimsoll.engine.inventory.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/// Reads the small members of archives that say what they are: manifests and files of Maven. What
/// is broken is a gap with its place.
final class ArchiveTexts {

  private final Records records;
  private final ArchiveBudget budget;

  ArchiveTexts(Records records, ArchiveBudget budget) {
    this.records = records;
    this.budget = budget;
  }

  /// @param place in the file; empty for the file itself
  void broken(String place, int line, String reason) {
    records.broken(
        line,
        place.isEmpty() ? reason : "\"%s\": %s".formatted(Records.abbreviated(place), reason));
  }

  Manifest manifest(OpenArchive archive, ArchiveContents contents) throws IOException {
    if (contents.manifest().isEmpty()) {
      return Manifest.NONE;
    }
    try {
      return text(archive, contents.manifest().get(), Manifest.LIMIT, Manifest::read);
    } catch (UnreadableArchiveException e) {
      broken(archive.within(), 0, e.reason());
      return Manifest.NONE;
    }
  }

  /// In directory order; those that lack a version too.
  List<MavenFiles> projects(OpenArchive archive, ArchiveContents contents) throws IOException {
    var projects = new ArrayList<MavenFiles>();
    try {
      for (var project : contents.projects()) {
        if (!budget.isSpent()) {
          budget.found();
          projects.add(project(archive, project));
        }
      }
    } catch (UnreadableArchiveException e) {
      broken(archive.within(), 0, e.reason());
    }
    return projects;
  }

  private MavenFiles project(OpenArchive archive, ArchiveContents.Project project)
      throws IOException {
    var properties =
        project.properties().isPresent()
            ? properties(archive, project.properties().get())
            : new Properties();
    Optional<Pom> pom =
        project.pom().isPresent() ? pom(archive, project.pom().get()) : Optional.empty();
    return MavenFiles.of(project.any().name(), properties, pom);
  }

  private Properties properties(OpenArchive archive, ZipMember member) throws IOException {
    try {
      var read = text(archive, member, MavenFiles.LIMIT, MavenFiles::properties);
      if (read.isPresent()) {
        return read.get();
      }
      broken(archive.place(member.name()), 0, "cannot be read as properties");
    } catch (UnreadableArchiveException e) {
      broken(archive.within(), 0, e.reason());
    }
    return new Properties();
  }

  private Optional<Pom> pom(OpenArchive archive, ZipMember member) throws IOException {
    try {
      var text = text(archive, member, PomParser.LIMIT, InputStream::readAllBytes);
      return Optional.of(PomParser.read(new ByteArrayInputStream(text)));
    } catch (UnreadableTextException e) {
      broken(archive.place(member.name()), e.line(), e.reason());
    } catch (UnreadableArchiveException e) {
      broken(archive.within(), 0, e.reason());
    }
    return Optional.empty();
  }

  /// At most `limit` bytes of the member, counted.
  private <T> T text(OpenArchive archive, ZipMember member, int limit, ZipContent.Reader<T> reader)
      throws IOException, UnreadableArchiveException {
    var read = new AtomicLong();
    var value =
        ZipContent.read(
            archive.bytes(),
            member,
            content -> {
              var limited = new LimitedStream(content, limit);
              var result = reader.read(limited);
              read.set(limited.count());
              return result;
            });
    budget.text(read.get());
    return value;
  }
}
