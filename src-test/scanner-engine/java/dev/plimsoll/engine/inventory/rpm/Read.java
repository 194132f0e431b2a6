package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// What the cataloger reads in one file, for tests.
record Read(List<PackageRecord> packages, List<String> reasons) {

  static final String FOLDER = "var/lib/rpm/";

  static RecordedFacts facts(String path, byte[] bytes) {
    var facts = new RecordedFacts();
    try {
      new RpmCataloger()
          .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  static Read of(String path, byte[] bytes) {
    var facts = facts(path, bytes);
    return new Read(
        facts.onlyFact().packages(),
        facts.gaps().stream()
            .map(Gap::parameters)
            .map(all -> all.getOrDefault("reason", ""))
            .toList());
  }

  /// `name version`.
  List<String> names() {
    return packages.stream().map(one -> one.name() + " " + one.version()).toList();
  }
}
