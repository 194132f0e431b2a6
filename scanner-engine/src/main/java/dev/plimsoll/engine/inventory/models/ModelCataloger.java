package dev.plimsoll.engine.inventory.models;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads machine learning models: what the hub's cache says of them, and what their files do. A
/// file of a model may be as large as the image allows; only its head is read.
public final class ModelCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Models",
              "**/models--*/refs/*",
              EvidenceKind.INSTALLED,
              "model and commit, from the cache of the Hugging Face hub",
              "data sets"),
          SourceFile.at(
              "Models",
              "**/*.gguf",
              EvidenceKind.INSTALLED,
              "name, version and licence from the head",
              "models without version"),
          SourceFile.at(
              "Models",
              "**/*.safetensors",
              EvidenceKind.INSTALLED,
              "title, version and licence from the head",
              "models without version"));

  @Override
  public String id() {
    return "models";
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
    var path = entry.path();
    if (path.endsWith(".gguf")) {
      GgufHead.read(content.stream(), records);
    } else if (path.endsWith(".safetensors")) {
      SafetensorsHead.read(content.stream(), records);
    } else {
      HubCache.read(path, new LineReader(content.stream(), HubCache.LINE).next(), records);
    }
  }

  @Override
  public long limit() {
    return Long.MAX_VALUE;
  }
}
