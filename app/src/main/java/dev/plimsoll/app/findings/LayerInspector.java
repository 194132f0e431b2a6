package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Describes the chosen layers: one in full, several by what they come to together.
final class LayerInspector {

  private final Texts texts;
  private final Forms forms;
  private final InspectorActions actions;

  LayerInspector(Texts texts, Forms forms, InspectorActions actions) {
    this.texts = texts;
    this.forms = forms;
    this.actions = actions;
  }

  /// @param chosen never empty, from the bottom
  /// @param ranges the same as the breadcrumb writes them: `3-7`
  InspectorContent describe(ScanReport report, List<LayerRow> chosen, String ranges) {
    int findings = chosen.stream().mapToInt(LayerRow::count).sum();
    var titleKey = chosen.size() == 1 ? "inspector.layer.title" : "inspector.layers.title";
    var title = texts.text(titleKey, "layers", ranges);
    return new InspectorContent(
        title,
        Optional.empty(),
        texts.text("inspector.layer.subtitle", "image", report.image().reference(), "n", findings),
        List.of(Action.of(texts.text("inspector.layer.clear"), actions.clearLayers())),
        Section.of("").withFields(what(chosen)),
        Section.of(why(report, chosen)).withFields(digests(chosen)),
        Section.of(texts.text("inspector.layer.where", "n", report.image().layers().size()))
            .withFields(history(chosen)),
        todo(chosen, findings));
  }

  private List<Field> what(List<LayerRow> chosen) {
    long size = chosen.stream().mapToLong(row -> row.layer().size()).sum();
    return List.of(
        Field.of("layer.size", forms.exactSize(size)),
        Field.of("layer.findings", forms.integer(chosen.stream().mapToInt(LayerRow::count).sum())));
  }

  private String why(ScanReport report, List<LayerRow> chosen) {
    long gaps = chosen.stream().mapToLong(row -> gaps(report, row.layer())).sum();
    return gaps == 0
        ? texts.text("inspector.layer.read")
        : texts.text("inspector.layer.gaps", "n", gaps);
  }

  private static long gaps(ScanReport report, Layer layer) {
    var number = String.valueOf(layer.index());
    return report.gaps().stream()
        .filter(gap -> gap.code().startsWith("IMG-"))
        .map(Gap::parameters)
        .filter(parameters -> number.equals(parameters.get("n")))
        .count();
  }

  private static List<Field> digests(List<LayerRow> chosen) {
    return chosen.stream()
        .map(row ->
            Field.of(
                "diff_id " + row.index(), row.layer().diffId().map(Digest::toString).orElse("·")))
        .toList();
  }

  private List<Field> history(List<LayerRow> chosen) {
    var fields = new ArrayList<Field>();
    for (var row : chosen) {
      var text = row.layer().instruction().map(Instruction::text).orElse("");
      var field = Field.of("instruction " + row.index(), text.isEmpty() ? "·" : text);
      fields.add(
          text.isEmpty()
              ? field
              : field.with(Action.of(texts.text("inspector.copy"), actions.copy(text))));
    }
    return fields;
  }

  private Section todo(List<LayerRow> chosen, int findings) {
    if (findings == 0) {
      return Section.of(texts.text("inspector.layer.nothing"));
    }
    var worst =
        chosen.stream()
            .reduce((a, b) -> b.count() > a.count() ? b : a)
            .map(LayerRow::index)
            .orElseThrow();
    return Section.of("")
        .withSteps(
            List.of(
                new Step(texts.text("inspector.layer.change", "n", worst), Optional.empty()),
                new Step(
                    texts.text("inspector.finding.again"),
                    Optional.of(Action.of(texts.text("inspector.scan-again"), actions.scan())))));
  }
}
