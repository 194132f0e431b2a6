package dev.plimsoll.engine.document;

import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.SupportEnd;
import java.io.IOException;
import java.util.Optional;

/// `image`: `os` is what the merged file system says, `null` where no layer says it.
record ImageJson(JsonFields fields) {

  void write(Image image) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("reference", image.reference());
    json.writeStringField("id", image.id().toString());
    fields.optional("digest", image.digest());
    distribution(image.distribution());
    json.writeStringField("architecture", image.architecture());
    fields.optional("created", image.created());
    json.writeNumberField("size", image.size());
    fields.list("layers", image.layers(), this::layer);
    json.writeEndObject();
  }

  private void distribution(Optional<Distribution> distribution) throws IOException {
    var json = fields.json();
    if (distribution.isEmpty()) {
      json.writeNullField("os");
      return;
    }
    json.writeObjectFieldStart("os");
    json.writeStringField("id", distribution.get().id());
    json.writeStringField("versionId", distribution.get().versionId());
    json.writeStringField("name", distribution.get().name());
    fields.optional("supportedUntil", distribution.get().supportedUntil());
    fields.list("supportEnds", distribution.get().supportEnds(), this::supportEnd);
    json.writeEndObject();
  }

  /// Whose updates end when, and who says so; `supportedUntil` is the last that serves this image.
  private void supportEnd(SupportEnd end) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("kind", end.kind().word());
    json.writeStringField("end", end.end().toString());
    json.writeStringField("source", end.source());
    json.writeEndObject();
  }

  private void layer(Layer layer) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeNumberField("index", layer.index());
    fields.optional("diffId", layer.diffId());
    fields.optional("instruction", layer.instruction().map(Instruction::text));
    json.writeNumberField("size", layer.size());
    json.writeBooleanField("empty", layer.isEmpty());
    json.writeEndObject();
  }
}
