package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.PackageFolders;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads what Python's installers leave, packed distributions, and lock files.
///
/// The folder of the metadata is the subject under which the files beside it tell more.
public final class PythonCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES = PythonSources.all();

  @Override
  public String id() {
    return "python";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry)
        && (PythonSources.isAboutItsFolder(entry.path()) || !PackageFolders.isInside(entry.path()));
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var name = ImagePath.name(entry.path());
    try {
      switch (name) {
        case "METADATA", "PKG-INFO" -> metadata(entry.path(), content, records);
        case "RECORD" ->
            OwnedFiles.read(ImagePath.folder(entry.path()), true, content.stream(), records);
        case "installed-files.txt" ->
            OwnedFiles.read(ImagePath.folder(entry.path()), false, content.stream(), records);
        case "direct_url.json" ->
            DirectUrl.read(
                ImagePath.folder(entry.path()), TextTree.json(content.stream()), records);
        case "poetry.lock" -> LockFile.poetry(TextTree.toml(content.stream()), records);
        case "pdm.lock" -> LockFile.pdm(TextTree.toml(content.stream()), records);
        case "Pipfile.lock" -> LockFile.pipfile(TextTree.json(content.stream()), records);
        case "environment.yml", "environment.yaml" ->
            RequirementsFile.environment(PartialTree.yaml(content.stream()), records);
        case "setup.py" -> SetupScript.read(content.stream(), records);
        default -> byEnding(entry.path(), content, records);
      }
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }

  private static void byEnding(String path, FileContent content, Records records)
      throws IOException, UnreadableTextException {
    if (path.endsWith(".egg-info")) {
      metadata(path, content, records);
    } else if (path.endsWith(".txt")) {
      RequirementsFile.read(content.stream(), records);
    } else if (path.endsWith(".lock")) {
      LockFile.uv(TextTree.toml(content.stream()), records);
    } else if (path.endsWith(".whl")) {
      PackedDistribution.read(content.bytes(), EvidenceKind.DECLARED, records);
    } else if (path.endsWith(".egg")) {
      PackedDistribution.read(content.bytes(), EvidenceKind.INSTALLED, records);
    } else {
      LockFile.pylock(TextTree.toml(content.stream()), records);
    }
  }

  private static void metadata(String path, FileContent content, Records records)
      throws IOException {
    var metadata = CoreMetadata.read(content.stream());
    var draft =
        InstalledMetadata.draft(metadata, EvidenceKind.INSTALLED, Interpreter.of(path)).line(1);
    // metadata that is a file has nothing beside it
    records.add(path.endsWith(".egg-info") ? draft : draft.subject(ImagePath.folder(path)));
  }
}
