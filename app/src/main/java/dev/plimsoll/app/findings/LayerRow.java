package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;

/// One line of the layer list.
///
/// @param count findings that choosing it lists; says nothing for a layer without files
public record LayerRow(Layer layer, int count) {

  public int index() {
    return layer.index();
  }

  /// The instruction without its `RUN`; empty where the builder kept none.
  public String step() {
    var text = layer.instruction().map(Instruction::text).orElse("");
    return text.startsWith("RUN ") ? text.substring(4).strip() : text;
  }
}
