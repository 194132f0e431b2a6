package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// What the cataloger reads in one database, for tests; the forms of databases have no lines.
record Read(List<PackageRecord> packages, List<String> reasons) {

  static final String FOLDER = "var/lib/rpm/";

  static Read of(String path, byte[] bytes) {
    try {
      var file = ReadFile.of(new RpmCataloger(), path, bytes);
      var reasons = file.gaps().stream().map(Gap::parameters).map(all -> "" + all.get("reason"));
      return new Read(file.packages(), reasons.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FileFact fact(String path, byte[] bytes) {
    var facts = new RecordedFacts();
    try {
      new RpmCataloger()
          .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts.onlyFact();
  }

  /// An image of one layer has the file.
  static FactHistory history(String path, byte[] bytes) {
    var state = new FactHistory.State(0, Optional.of(fact(path, bytes)));
    return new FactHistory(path, new RpmCataloger().id(), List.of(state));
  }

  /// `name version`.
  List<String> names() {
    return packages.stream().map(one -> one.name() + " " + one.version()).toList();
  }
}
