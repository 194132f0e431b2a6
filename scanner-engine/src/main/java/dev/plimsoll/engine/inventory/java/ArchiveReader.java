package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.ZipContent;
import dev.plimsoll.engine.format.ZipDirectory;
import dev.plimsoll.engine.format.ZipMember;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.image.Spool;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/// Reads one archive and those inside it: of each the directory and the few small members that say
/// what it is. Stored archives are read where they lie, compressed ones are spooled one at a time.
///
/// What is broken is a gap with its place; everything beside it is still read.
final class ArchiveReader {

  private final Records records;
  private final ArchiveBudget budget;
  private final List<Unknown> unknown = new ArrayList<>();

  /// @param place of the archive in the file; empty for the file itself
  /// @param folders with the number of their classes
  record Unknown(String place, List<String> folders) {}

  ArchiveReader(Records records, ArchiveBudget.Limits limits) {
    this.records = records;
    budget = new ArchiveBudget(limits);
  }

  /// Archives with classes that nothing accounts for, in reading order.
  List<Unknown> unknown() {
    return unknown;
  }

  /// @param name of the file, with its folders
  /// @param isNamed true where the name says that this is an archive of Java: then it must be one
  void read(FileBytes file, String name, boolean isNamed) throws IOException {
    try {
      read(file, new Place("", name, 0), isNamed);
    } catch (UnreadableArchiveException e) {
      if (isNamed || budget.isSpent()) {
        records.broken(0, e.reason());
      }
    }
  }

  /// Where an archive lies.
  ///
  /// @param within the file; empty for the file itself
  /// @param name with folders
  private record Place(String within, String name, int depth) {

    /// Of a member of this archive.
    String of(String member) {
      return within.isEmpty() ? member : within + Location.INSIDE + member;
    }

    Place inside(ZipMember member) {
      return new Place(of(member.name()), member.name(), depth + 1);
    }
  }

  private void read(FileBytes file, Place place, boolean isNamed)
      throws IOException, UnreadableArchiveException {
    var contents = contents(file, place);
    if (contents.isJavas() || isNamed) {
      identify(file, place, contents);
    }
    for (var member : contents.archives()) {
      if (budget.isSpent()) {
        return;
      }
      nested(file, place.inside(member), member);
    }
  }

  private ArchiveContents contents(FileBytes file, Place place)
      throws IOException, UnreadableArchiveException {
    var contents = new ArchiveContents();
    var directory = ZipDirectory.of(file);
    try {
      for (var next = directory.next(); next.isPresent(); next = directory.next()) {
        budget.member();
        contents.add(next.get());
      }
    } catch (UnreadableArchiveException e) {
      broken(place.within(), 0, e.reason());
    }
    return contents;
  }

  /// @param within where; empty for the file itself
  private void broken(String within, int line, String reason) {
    records.broken(
        line,
        within.isEmpty() ? reason : "\"%s\": %s".formatted(Records.abbreviated(within), reason));
  }

  private void identify(FileBytes file, Place place, ArchiveContents contents) throws IOException {
    var identity =
        new Identification(
                ArchiveName.of(place.name()),
                ArchiveName.isTelling(place.name()),
                manifest(file, place, contents),
                projects(file, place, contents),
                contents.classes())
            .identity();
    record(place, identity, contents);
    boolean isKnown = identity.own().stream().anyMatch(own -> own.name().contains(":"));
    if (!isKnown && !contents.classes().isEmpty()) {
      new Fingerprint(file).note(records, place.within());
    }
  }

  private List<MavenFiles> projects(FileBytes file, Place place, ArchiveContents contents)
      throws IOException {
    var projects = new ArrayList<MavenFiles>();
    try {
      for (var project : contents.projects()) {
        if (!budget.isSpent()) {
          budget.found();
          projects.add(mavenFiles(file, place, project));
        }
      }
    } catch (UnreadableArchiveException e) {
      broken(place.within(), 0, e.reason());
    }
    return projects;
  }

  private void record(Place place, Identity identity, ArchiveContents contents) {
    identity.own().ifPresent(own -> records.add(own.within(place.within())));
    for (var embedded : identity.embedded()) {
      records.add(embedded.draft().within(place.of(embedded.place())));
    }
    for (var incomplete : identity.incomplete()) {
      broken(place.of(incomplete.place()), 0, "names no version");
    }
    var folders = UnknownClasses.of(identity, contents.classes());
    if (!contents.classes().isEmpty() && !folders.isEmpty()) {
      unknown.add(new Unknown(place.within(), folders));
    }
  }

  private MavenFiles mavenFiles(FileBytes file, Place place, ArchiveContents.Project project)
      throws IOException {
    var properties = new Properties();
    if (project.properties().isPresent()) {
      properties = properties(file, place, project.properties().get());
    }
    Optional<Pom> pom = Optional.empty();
    if (project.pom().isPresent()) {
      pom = pom(file, place, project.pom().get());
    }
    return MavenFiles.of(project.any().name(), properties, pom);
  }

  private <T> T small(FileBytes file, ZipMember member, int limit, ZipContent.Reader<T> reader)
      throws IOException, UnreadableArchiveException {
    var read = new AtomicLong();
    var value =
        ZipContent.read(
            file,
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

  private Properties properties(FileBytes file, Place place, ZipMember member) throws IOException {
    try {
      var read = small(file, member, MavenFiles.LIMIT, MavenFiles::properties);
      if (read.isPresent()) {
        return read.get();
      }
      broken(place.of(member.name()), 0, "cannot be read as properties");
    } catch (UnreadableArchiveException e) {
      broken(place.within(), 0, e.reason());
    }
    return new Properties();
  }

  private Optional<Pom> pom(FileBytes file, Place place, ZipMember member) throws IOException {
    try {
      var text = small(file, member, PomParser.LIMIT, InputStream::readAllBytes);
      return Optional.of(PomParser.read(new ByteArrayInputStream(text)));
    } catch (UnreadableTextException e) {
      broken(place.of(member.name()), e.line(), e.reason());
    } catch (UnreadableArchiveException e) {
      broken(place.within(), 0, e.reason());
    }
    return Optional.empty();
  }

  private Manifest manifest(FileBytes file, Place place, ArchiveContents contents)
      throws IOException {
    try {
      return contents.manifest().isPresent()
          ? small(file, contents.manifest().get(), Manifest.LIMIT, Manifest::read)
          : Manifest.NONE;
    } catch (UnreadableArchiveException e) {
      broken(place.within(), 0, e.reason());
      return Manifest.NONE;
    }
  }

  private void nested(FileBytes file, Place place, ZipMember member) throws IOException {
    try {
      if (place.depth() > ArchiveBudget.DEPTH) {
        throw new UnreadableArchiveException(
            "lies deeper than %d archives and is not read".formatted(ArchiveBudget.DEPTH));
      }
      var stored = ZipContent.inPlace(file, member);
      if (stored.isPresent()) {
        budget.nested(stored.get().size());
        read(stored.get(), place, ArchiveName.isJavas(place.name()));
      } else {
        inflated(file, place, member);
      }
    } catch (UnreadableArchiveException e) {
      // another file that is called `.zip` or `.rar` need not be one
      if (ArchiveName.isJavas(place.name()) || budget.isSpent()) {
        broken(place.within(), 0, e.reason());
      }
    }
  }

  private void inflated(FileBytes file, Place place, ZipMember member)
      throws IOException, UnreadableArchiveException {
    long limit = budget.nestedBytes();
    var spool =
        ZipContent.read(file, member, content -> Spool.of(new LimitedStream(content, limit + 1)));
    try (spool) {
      budget.nested(spool.size());
      read(spool, place, ArchiveName.isJavas(place.name()));
    }
  }
}
