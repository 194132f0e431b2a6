package dev.plimsoll.engine.inventory.snap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;

/// Reads the lists of Debian packages in snaps: `dpkg.yaml` of bases (`packages`), `manifest.yaml`
/// of others (`primed-stage-packages`; before snapcraft 4 `stage-packages` of each part), and the
/// changelog of a kernel's modules. Entries are `name=version`, `name:arch=version` for another
/// architecture.
public final class SnapCataloger implements Cataloger {

  private static final String BASE = "dpkg.yaml";
  private static final String CHANGELOG = "changelog.Debian.gz";

  private static final List<SourceFile> SOURCES =
      List.of(
          source("**/usr/share/snappy/" + BASE, "packages of the base", "repositories"),
          source("**/snap/manifest.yaml", "packages that were staged", "build packages, snaps"),
          source("**/doc/linux-modules-*/" + CHANGELOG, "the kernel's version", "changes"));

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("Ubuntu (snap)", pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "snap";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  /// In a system with packages the database names its kernel, with its source.
  @Override
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry)
        && !entry.path().startsWith("usr/share/doc/")
        && !entry.path().contains("/usr/share/doc/");
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.path().endsWith("/" + CHANGELOG)) {
      KernelChangelog.read(entry.path(), content, records);
      return;
    }
    try {
      var tree = TextTree.yaml(content.stream());
      var architecture = tree.path("architectures").path(0).asText();
      if (entry.path().endsWith("/" + BASE)) {
        add(tree.path("packages"), architecture, records);
      } else if (tree.has("primed-stage-packages")) {
        add(tree.path("primed-stage-packages"), architecture, records);
      } else {
        tree.path("parts").forEach(part -> add(part.path("stage-packages"), architecture, records));
      }
    } catch (UnreadableTextException e) {
      records.broken(e.line(), e.reason());
    }
  }

  private static void add(JsonNode packages, String architecture, Records records) {
    for (var each : packages) {
      var text = each.asText();
      int equals = text.indexOf('=');
      var name = equals < 0 ? text : text.substring(0, equals);
      int colon = name.indexOf(':');
      records.add(
          PackageRecord.installed(
                  ComponentType.DEB,
                  colon < 0 ? name : name.substring(0, colon),
                  equals < 0 ? "" : text.substring(equals + 1))
              .architecture(colon < 0 ? architecture : name.substring(colon + 1)));
    }
  }
}
