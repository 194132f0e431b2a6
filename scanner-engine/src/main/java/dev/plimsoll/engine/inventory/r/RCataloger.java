package dev.plimsoll.engine.inventory.r;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.FieldReader;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the description of each R package.
public final class RCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "R",
              "**/DESCRIPTION",
              EvidenceKind.INSTALLED,
              "package, version, licence, what it needs",
              "what it suggests"));

  @Override
  public String id() {
    return "r";
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
    var fields =
        new FieldReader(
            new LineReader(content.stream(), PackageDescription.LINE), PackageDescription.FIELDS);
    var description = fields.next();
    if (description.isPresent()) {
      PackageDescription.read(description.get(), records);
    }
  }
}
