package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Describes a finding: every field of it, the evidence, the layer and its later fate, the steps.
final class FindingInspector {

  /// How many records of one issue are written out.
  private static final int RECORDS = 6;

  private final FindingWords words;
  private final Texts texts;
  private final InspectorActions actions;

  FindingInspector(FindingWords words, InspectorActions actions) {
    this.words = words;
    this.texts = words.texts();
    this.actions = actions;
  }

  InspectorContent describe(FindingRow row, List<Layer> layers, boolean isHidden) {
    var layer = layers.get(row.instance().finding().layer());
    return new InspectorContent(
        row.issue().id(),
        Optional.of(row.severity()),
        subtitle(row, isHidden),
        List.of(
            Action.of(texts.text("inspector.finding.select-layer"), actions.selectItsLayer()),
            Action.of(texts.text("inspector.finding.copy-id"), actions.copy(row.issue().id()))),
        what(row),
        why(row),
        where(row, layer),
        todo(row, layer));
  }

  private String subtitle(FindingRow row, boolean isHidden) {
    int instances = FindingWords.instances(row).size();
    var line =
        texts.text(
            "inspector.finding.subtitle",
            "package",
            words.packageName(row),
            "version",
            words.version(row),
            "n",
            instances);
    return isHidden ? line + " · " + texts.text("inspector.hidden") : line;
  }

  private Section what(FindingRow row) {
    var finding = row.instance().finding();
    var fields = new ArrayList<Field>();
    fields.add(Field.of("severity", rating(words.severity(row), finding)).with(row.severity()));
    finding
        .cvss()
        .forEach(cvss ->
            fields.add(Field.of("cvss " + cvss.version(), cvss.score() + "  " + cvss.vector())));
    fields.add(Field.of("confidence", words.confidence(row)));
    fields.add(Field.of("fixed", words.fixed(row)));
    fields.add(Field.of("alias", list(finding.aliases())));
    fields.add(Field.of("upstream", list(finding.upstream())));
    fields.add(Field.of("source", words.sources(row)));
    fields.addAll(component(row.instance().component()));
    return Section.of(finding.summary()).withFields(fields);
  }

  private static String rating(String severity, Finding finding) {
    return finding.severitySource().isEmpty()
        ? severity
        : severity + ", " + finding.severitySource();
  }

  private List<Field> component(Component component) {
    return List.of(
        Field.of("package.name", component.name())
            .with(
                Action.of(
                    texts.text("inspector.finding.show-package"),
                    () -> actions.showPackage().accept(component))),
        Field.of("package.version", component.version()),
        Field.of("package.type", component.type().word()),
        Field.of("package.arch", component.architecture()),
        Field.of("package.source", component.source().name() + " " + component.source().version()),
        Field.of("package.purl", component.purl()),
        Field.of("supplier", component.supplier().orElse("·")),
        Field.of("licence", list(component.licences())));
  }

  private Section why(FindingRow row) {
    var evidence = row.instance().finding().evidence();
    return Section.of("")
        .withEvidence(records(row))
        .withFields(
            List.of(
                Field.of(
                    "advisory",
                    Stream.concat(
                            Stream.of(evidence.advisory()),
                            evidence.modified().map(words.forms()::isoDate).stream())
                        .collect(java.util.stream.Collectors.joining(", "))),
                Field.of("advisory.source", evidence.source()),
                Field.of("ecosystem", evidence.ecosystem()),
                Field.of("matched.name", evidence.matchedName()),
                Field.of("affected", evidence.range()),
                Field.of("compared", evidence.compared())));
  }

  /// Two lines for each record that was read: where, and the comparison that matched.
  private String[] records(FindingRow row) {
    var instances = FindingWords.instances(row);
    var lines = new ArrayList<String>();
    var orders = new TreeSet<String>();
    for (var instance : instances.subList(0, Math.min(RECORDS, instances.size()))) {
      lines.add(instance.place() + "  " + instance.component().name());
      var evidence = instance.finding().evidence();
      orders.add(evidence.order());
      lines.add(evidence.comparison());
    }
    if (instances.size() > RECORDS) {
      lines.add(texts.text("inspector.finding.more", "n", instances.size() - RECORDS));
    }
    lines.add(texts.text("inspector.finding.order", "order", String.join(", ", orders)));
    return lines.toArray(String[]::new);
  }

  private Section where(FindingRow row, Layer layer) {
    var select = Action.of(texts.text("inspector.select"), actions.selectItsLayer());
    var text = layer.instruction().map(Instruction::text).orElse("");
    var instruction =
        text.isEmpty()
            ? Field.of("instruction", texts.text("inspector.layer.no-instruction"))
            : Field.of("instruction", text)
                .with(Action.of(texts.text("inspector.copy"), actions.copy(text)));
    return Section.of(words.fate(row.instance()))
        .withFields(
            List.of(
                Field.of("layer", words.layer(row)).with(select),
                instruction,
                Field.of("path", row.instance().place())));
  }

  private Section todo(FindingRow row, Layer layer) {
    var sentences = new Advice(texts).steps(row.instance(), layer);
    var scan = Action.of(texts.text("inspector.scan-again"), actions.scan());
    return Section.of("")
        .withSteps(
            List.of(
                new Step(sentences.getFirst(), Optional.empty()),
                new Step(sentences.getLast(), Optional.of(scan))));
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? "·" : String.join(", ", values);
  }
}
