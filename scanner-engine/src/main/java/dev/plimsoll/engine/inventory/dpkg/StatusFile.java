package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads one status file into records; the fact of one with broken records holds the packages that
/// could be read.
record StatusFile(ComponentType type) {

  /// @param finish adds what only the file's place tells
  void read(FileContent content, Records records, Consumer<PackageDraft> finish)
      throws IOException {
    var lines = new LineReader(content.stream(), ParagraphReader.LIMIT);
    var parser = new DpkgStatusParser(lines, type);
    for (var record = parser.next(); record.isPresent(); record = parser.next()) {
      switch (record.get()) {
        case Installed(var draft) -> {
          draft.subject(subject(draft.name()));
          finish.accept(draft);
          records.add(draft);
        }
        case NotInstalled _ -> {}
        case Unreadable unreadable -> records.broken(unreadable.line(), unreadable.reason());
      }
    }
  }

  /// @param name of a package, `libc6`, or of one for an architecture, `libc6:amd64`
  String subject(String name) {
    return type.word() + ":" + name;
  }
}
