package dev.plimsoll.app.findings;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import java.util.List;

/// One line of the layer list.
///
/// @param count findings that choosing it lists; says nothing for a layer without files
/// @param isExamined false where part of the layer was not read or nothing of it could be judged:
///   the count is a lower bound then, and 0 is none
public record LayerRow(Layer layer, int count, boolean isExamined) {

  /// @param counts of findings by layer
  static List<LayerRow> all(ScanReport report, int[] counts, boolean isJudged) {
    return report.image().layers().stream()
        .map(layer -> of(layer, counts[layer.index()], report, isJudged))
        .toList();
  }

  /// Counted from what the layer brings and from what the report says of it.
  ///
  /// @param isJudged true where some component was compared with advisories
  static LayerRow of(Layer layer, int count, ScanReport report, boolean isJudged) {
    var number = String.valueOf(layer.index());
    boolean isUnread =
        report.gaps().stream()
            .filter(gap -> gap.kind() != Gap.Kind.REMARK && gap.code().startsWith("IMG-"))
            .anyMatch(gap -> number.equals(gap.parameters().get("n")));
    return new LayerRow(layer, count, !isUnread && isJudged);
  }

  /// `12`, `≥ 12`, `–` where none was found in a layer that was not examined whole, `·` where there
  /// are no files.
  String figure() {
    if (layer.isEmpty()) {
      return "·";
    }
    return isExamined ? String.valueOf(count) : count == 0 ? "–" : "≥ " + count;
  }

  public int index() {
    return layer.index();
  }

  /// The instruction without its `RUN`; empty where the builder kept none.
  public String step() {
    var text = layer.instruction().map(Instruction::text).orElse("");
    return text.startsWith("RUN ") ? text.substring(4).strip() : text;
  }
}
