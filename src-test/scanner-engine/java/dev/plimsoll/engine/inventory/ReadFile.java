package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;

/// One file as a cataloger reads it, for tests.
public record ReadFile(List<PackageRecord> packages, List<PackageNote> notes, List<Gap> gaps) {

  public static ReadFile of(Cataloger cataloger, String path, String text) throws IOException {
    return of(cataloger, path, text.getBytes(UTF_8));
  }

  /// Fails where the cataloger does not want such a file.
  public static ReadFile of(Cataloger cataloger, String path, byte[] bytes) throws IOException {
    var entry = new FileEntry(path, bytes.length, 0644);
    if (!cataloger.wants(entry) && !cataloger.recognises(entry, bytes)) {
      throw new AssertionError(cataloger.id() + " does not read " + path);
    }
    var facts = new RecordedFacts();
    cataloger.analyse(entry, FileContent.of(bytes), facts);
    return new ReadFile(
        facts.facts().stream().flatMap(fact -> fact.packages().stream()).toList(),
        facts.facts().stream().flatMap(fact -> fact.notes().stream()).toList(),
        facts.gaps());
  }

  /// `name version` of each package, in the order of the file.
  public List<String> versions() {
    return packages.stream().map(one -> one.name() + " " + one.version()).toList();
  }

  /// `line: reason` of each gap.
  public List<String> faults() {
    return gaps.stream()
        .map(Gap::parameters)
        .map(gap -> gap.get("line") + ": " + gap.get("reason"))
        .toList();
  }

  public PackageRecord only() {
    if (packages.size() != 1) {
      throw new AssertionError("one package expected: " + versions() + " " + faults());
    }
    return packages.getFirst();
  }

  /// What a package needs, by name, in the order of the record.
  public List<String> needs(String name) {
    return packages.stream()
        .filter(one -> one.name().equals(name))
        .flatMap(one -> one.dependsOn().stream())
        .map(Dependency::name)
        .toList();
  }
}
