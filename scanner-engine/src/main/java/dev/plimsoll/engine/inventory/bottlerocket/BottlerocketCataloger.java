package dev.plimsoll.engine.inventory.bottlerocket;

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

/// Reads `application-inventory.json` of Bottlerocket: `Content` with `Name`, `Epoch`, `Version`,
/// `Release`, `Architecture`. Images for other systems than their own keep it below a folder that
/// names the target.
public final class BottlerocketCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Bottlerocket",
              "**/usr/share/bottlerocket/application-inventory.json",
              EvidenceKind.INSTALLED,
              "packages that the system was built from",
              ""));

  @Override
  public String id() {
    return "bottlerocket";
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
      TextTree.json(content.stream()).path("Content").forEach(each -> add(each, records));
    } catch (UnreadableTextException e) {
      records.broken(e.line(), e.reason());
    }
  }

  private static void add(JsonNode each, Records records) {
    var name = each.path("Name").asText();
    records.add(
        PackageRecord.installed(ComponentType.RPM, name, version(each))
            .architecture(each.path("Architecture").asText())
            .supplier(each.path("Publisher").asText()));
  }

  /// `epoch:version-release`, as rpm writes it; empty where there is no version.
  private static String version(JsonNode each) {
    var version = each.path("Version").asText();
    if (version.isEmpty()) {
      return "";
    }
    var epoch = each.path("Epoch").asText();
    var release = each.path("Release").asText();
    return (epoch.isEmpty() || epoch.equals("0") ? "" : epoch + ":")
        + version
        + (release.isEmpty() ? "" : "-" + release);
  }
}
