package dev.plimsoll.engine.inventory.bitnami;

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

/// Reads what Bitnami writes beside its software: `.bitnami_components.json` for the whole image,
/// and an SPDX 2 document in the folder of each component.
public final class BitnamiCataloger implements Cataloger {

  private static final String ROOT = "opt/bitnami/";
  private static final String COMPONENTS = ROOT + ".bitnami_components.json";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(COMPONENTS, "components, with architecture and base", "digests"),
          source(
              ROOT + "**/.spdx-*.spdx",
              "the component and what is built into it, licences, CPEs",
              "packages of other ecosystems"));

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("Bitnami", pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "bitnami";
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
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    try {
      var tree = TextTree.json(content.stream());
      if (entry.path().equals(COMPONENTS)) {
        tree.properties().forEach(each -> component(each.getKey(), each.getValue(), records));
      } else {
        var folder = entry.path().substring(0, entry.path().lastIndexOf('/') + 1);
        new SpdxDocument(tree, folder).read(records);
      }
    } catch (UnreadableTextException e) {
      records.broken(e.line(), e.reason());
    }
  }

  /// Everything in the folder of that name is the component's.
  private static void component(String name, JsonNode said, Records records) {
    var draft =
        PackageRecord.installed(ComponentType.BITNAMI, name, said.path("version").asText())
            .architecture(said.path("arch").asText())
            .qualifier("distro", said.path("distro").asText());
    if (!name.isBlank()) {
      draft.file(ROOT + name + "/");
    }
    records.add(draft);
  }
}
