package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.format.ZipContent;
import dev.plimsoll.engine.format.ZipDirectory;
import dev.plimsoll.engine.format.ZipMember;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.image.Spool;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads one archive and those inside it: of each the directory and the few small members that say
/// what it is. Stored archives are read where they lie, compressed ones are spooled one at a time.
///
/// What is broken is a gap with its place; everything beside it is still read.
final class ArchiveReader {

  private final Records records;
  private final ArchiveBudget budget;
  private final ArchiveTexts texts;
  private final List<Unknown> unknown = new ArrayList<>();

  /// @param place of the archive in the file; empty for the file itself
  /// @param folders with the number of their classes
  record Unknown(String place, List<String> folders) {}

  ArchiveReader(Records records, ArchiveBudget.Limits limits) {
    this.records = records;
    budget = new ArchiveBudget(limits);
    texts = new ArchiveTexts(records, budget);
  }

  /// Archives with classes that nothing accounts for, in reading order.
  List<Unknown> unknown() {
    return unknown;
  }

  /// @param name of the file, with its folders
  /// @param isNamed true where the name says that this is an archive of Java: then it must be one
  void read(FileBytes file, String name, boolean isNamed) throws IOException {
    try {
      read(new OpenArchive(file, "", name, 0), isNamed);
    } catch (UnreadableArchiveException e) {
      if (isNamed || budget.isSpent()) {
        records.broken(0, e.reason());
      }
    }
  }

  private void read(OpenArchive archive, boolean isNamed)
      throws IOException, UnreadableArchiveException {
    var contents = contents(archive);
    if (contents.isJavas() || isNamed) {
      identify(archive, contents);
    }
    for (var member : contents.archives()) {
      if (budget.isSpent()) {
        return;
      }
      nested(archive, member);
    }
  }

  private ArchiveContents contents(OpenArchive archive)
      throws IOException, UnreadableArchiveException {
    var contents = new ArchiveContents();
    var directory = ZipDirectory.of(archive.bytes());
    try {
      for (var next = directory.next(); next.isPresent(); next = directory.next()) {
        budget.member();
        contents.add(next.get());
      }
    } catch (UnreadableArchiveException e) {
      texts.broken(archive.within(), 0, e.reason());
    }
    return contents;
  }

  private void identify(OpenArchive archive, ArchiveContents contents) throws IOException {
    var identity =
        new Identification(
                ArchiveName.of(archive.name()),
                ArchiveName.isTelling(archive.name()),
                texts.manifest(archive, contents),
                texts.projects(archive, contents),
                contents.classes())
            .identity();
    record(archive, identity, contents);
    boolean isKnown = identity.own().stream().anyMatch(own -> own.name().contains(":"));
    if (!isKnown && !contents.classes().isEmpty()) {
      new Fingerprint(archive.bytes()).note(records, archive.within());
    }
  }

  private void record(OpenArchive archive, Identity identity, ArchiveContents contents) {
    identity.own().ifPresent(own -> records.add(own.within(archive.within())));
    for (var embedded : identity.embedded()) {
      records.add(embedded.draft().within(archive.place(embedded.place())));
    }
    for (var incomplete : identity.incomplete()) {
      texts.broken(archive.place(incomplete.place()), 0, "names no version");
    }
    var folders = UnknownClasses.of(identity, contents.classes());
    if (!contents.classes().isEmpty() && !folders.isEmpty()) {
      unknown.add(new Unknown(archive.within(), folders));
    }
  }

  private void nested(OpenArchive archive, ZipMember member) throws IOException {
    boolean isNamed = ArchiveName.isJavas(member.name());
    try {
      if (archive.depth() >= ArchiveBudget.DEPTH) {
        throw new UnreadableArchiveException(
            "lies deeper than %d archives and is not read".formatted(ArchiveBudget.DEPTH));
      }
      var stored = ZipContent.inPlace(archive.bytes(), member);
      if (stored.isPresent()) {
        budget.nested(stored.get().size());
        read(archive.inside(member, stored.get()), isNamed);
      } else {
        inflated(archive, member, isNamed);
      }
    } catch (UnreadableArchiveException e) {
      // another file that is called `.zip` or `.rar` need not be one
      if (isNamed || budget.isSpent()) {
        texts.broken(archive.place(member.name()), 0, e.reason());
      }
    }
  }

  private void inflated(OpenArchive archive, ZipMember member, boolean isNamed)
      throws IOException, UnreadableArchiveException {
    long limit = budget.nestedBytes();
    var spool =
        ZipContent.read(
            archive.bytes(), member, content -> Spool.of(new LimitedStream(content, limit + 1)));
    try (spool) {
      budget.nested(spool.size());
      read(archive.inside(member, spool), isNamed);
    }
  }
}
