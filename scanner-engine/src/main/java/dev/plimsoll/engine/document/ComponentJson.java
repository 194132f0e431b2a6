package dev.plimsoll.engine.document;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.StoryStep;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An element of `components`.
final class ComponentJson {

  private static final Comparator<Location> LOCATIONS =
      Comparator.comparingInt(Location::layer).thenComparing(Location::path);

  private final JsonFields fields;
  private final Map<Integer, Layer> layers;

  ComponentJson(JsonFields fields, Image image) {
    this.fields = fields;
    layers = image.layers().stream().collect(Collectors.toMap(Layer::index, layer -> layer));
  }

  void write(Component component) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("id", component.id());
    json.writeStringField("purl", component.purl());
    json.writeStringField("type", component.type().word());
    json.writeStringField("name", component.name());
    json.writeStringField("version", component.version());
    json.writeObjectFieldStart("source");
    json.writeStringField("name", component.source().name());
    json.writeStringField("version", component.source().version());
    json.writeEndObject();
    fields.strings("licences", component.licences());
    var locations = component.locations().stream().sorted(LOCATIONS).toList();
    fields.list("locations", locations, this::location);
    fields.list("story", component.story(), this::step);
    fields.strings("dependsOn", component.relations().dependsOn());
    if (component.relations().ownedBy().isPresent()) {
      json.writeStringField("ownedBy", component.relations().ownedBy().get());
    }
    if (!component.relations().contains().isEmpty()) {
      fields.strings("contains", component.relations().contains());
    }
    if (!component.cpes().isEmpty()) {
      fields.strings("cpes", component.cpes());
    }
    json.writeStringField("judged", component.judged().word());
    json.writeEndObject();
  }

  private void location(Location location) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("path", location.path());
    json.writeNumberField("layer", location.layer());
    json.writeStringField("evidence", location.kind().word());
    json.writeEndObject();
  }

  private void step(StoryStep step) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeNumberField("layer", step.layer());
    json.writeStringField("what", step.what().word());
    var layer = Optional.ofNullable(layers.get(step.layer()));
    fields.optional("instruction", layer.flatMap(Layer::instruction).map(Instruction::text));
    json.writeStringField("version", step.version());
    json.writeEndObject();
  }
}
