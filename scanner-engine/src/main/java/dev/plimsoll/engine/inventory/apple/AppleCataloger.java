package dev.plimsoll.engine.inventory.apple;

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
import java.util.stream.Stream;

/// Reads the property list of each application of macOS.
public final class AppleCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "macOS",
              "**/*.app/Contents/Info.plist",
              EvidenceKind.INSTALLED,
              "name and version, from XML and binary lists",
              "everything else"));

  @Override
  public String id() {
    return "apple";
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
    var bytes = content.stream().readNBytes(PropertyList.LIMIT + 1);
    try {
      var list = PropertyList.read(bytes);
      var name =
          Stream.of("CFBundleDisplayName", "CFBundleName", "CFBundleExecutable")
              .map(key -> list.getOrDefault(key, ""))
              .filter(text -> !text.isBlank())
              .findFirst();
      var version =
          list.getOrDefault("CFBundleShortVersionString", list.getOrDefault("CFBundleVersion", ""));
      records.add(PackageRecord.installed(ComponentType.APPLE, name.orElse(""), version));
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
