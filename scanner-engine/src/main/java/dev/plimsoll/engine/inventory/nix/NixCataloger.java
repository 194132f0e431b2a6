package dev.plimsoll.engine.inventory.nix;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageNote;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reads the store of Nix. Images that Nix builds hold the folders of the store alone; where Nix
/// itself is installed its database lists them, too, and says what each refers to.
///
/// The outputs of a package (`bin`, `dev`, `man`) are one component with several places.
public final class NixCataloger implements Cataloger {

  private static final String STORE = "nix/store/";
  private static final String DERIVATION = ".drv";
  private static final String DATABASE = "nix/var/nix/db/db.sqlite";

  /// Outputs stand at the beginning of a derivation; what follows can have megabytes.
  private static final int START_BYTES = 256 * 1024;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.byContent(
              "Nix",
              STORE + "HASH-NAME-VERSION",
              EvidenceKind.INSTALLED,
              "packages, outputs, by the folder's name",
              "folders without a version"),
          source(STORE + "*" + DERIVATION, "which output a folder is", "sources, environment"),
          source(DATABASE, "packages, what they refer to", "the write-ahead log"));

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("Nix", pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "nix";
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
  public boolean wantsFolder(String path) {
    return path.startsWith(STORE)
        && path.indexOf('/', STORE.length()) < 0
        && StorePath.of(path).isPresent();
  }

  @Override
  public void readFolder(String path, Records records) {
    StorePath.of(path).ifPresent(found -> records.add(found.draft()));
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.path().equals(DATABASE)) {
      new StoreDatabase(records).read(content.bytes());
      return;
    }
    var text = new String(content.stream().readNBytes(START_BYTES), UTF_8);
    var derivation = Derivation.of(text);
    if (derivation.isEmpty()) {
      records.broken(1, "no derivation");
      return;
    }
    var name = entry.path().substring(STORE.length());
    for (var output : derivation.get().outputs()) {
      records.note(new PackageNote(output.path(), List.of(), List.of(), Map.of("drvpath", name)));
    }
  }
}
