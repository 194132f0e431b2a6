package dev.plimsoll.app.images;

import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.SupportText;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.scan.SourceKind;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Describes an image: its identity, what the last scan rests on, its build history, and the acts.
final class ImageInspector {

  private final ImageWords words;
  private final Texts texts;
  private final Forms forms;
  private final Acts acts;

  /// What the buttons do.
  record Acts(Consumer<String> clipboard, Runnable scan, Runnable openFindings) {}

  ImageInspector(ImageWords words, Acts acts) {
    this.words = words;
    this.texts = words.texts();
    this.forms = words.forms();
    this.acts = acts;
  }

  InspectorContent describe(ImageRow row) {
    var summary = row.result().summary();
    return new InspectorContent(
        row.image().label(),
        summary.flatMap(ScanSummary::worst),
        words.source(row) + ", " + words.size(row) + ", " + words.created(row),
        actions(row),
        what(row),
        why(row),
        where(row.result().report()),
        todo(row));
  }

  /// Several rows: how many, how much, and what can be done with all of them.
  InspectorContent describe(List<ImageRow> rows) {
    long never = rows.stream().filter(ImageRow::isNeverScanned).count();
    long bytes = rows.stream().mapToLong(ImageRow::size).sum();
    var scan = Action.of(texts.text("inspector.image.scan-all", "n", rows.size()), acts.scan());
    return new InspectorContent(
        texts.text("inspector.image.several", "n", rows.size()),
        Optional.empty(),
        forms.size(bytes),
        List.of(),
        Section.of("")
            .withFields(
                rows.stream().map(row -> Field.of(words.id(row), row.image().label())).toList()),
        Section.of(texts.text("inspector.image.never-of", "never", never, "n", rows.size())),
        Section.of(texts.text("inspector.image.one-for-history")),
        Section.of("").withSteps(List.of(new Step(beforeScan(rows), Optional.of(scan)))));
  }

  /// What a scan of these will read, before anyone starts it.
  String beforeScan(List<ImageRow> rows) {
    var size = forms.size(rows.stream().mapToLong(ImageRow::size).sum());
    return rows.stream()
        .map(ImageRow::image)
        .filter(image -> image.kind() == SourceKind.ENGINE)
        .findFirst()
        .map(image ->
            texts.text("images.before-scan.engine", "size", size, "engine", image.holder()))
        .orElseGet(() -> texts.text("images.before-scan.file", "size", size));
  }

  private List<Action> actions(ImageRow row) {
    var copy = row.id().map(Digest::toString);
    var actions = new ArrayList<Action>();
    actions.add(Action.of(texts.text("inspector.image.findings"), acts.openFindings()));
    copy.ifPresent(id ->
        actions.add(
            Action.of(texts.text("inspector.image.copy-id"), () -> acts.clipboard().accept(id))));
    return actions;
  }

  private Section what(ImageRow row) {
    var image = row.image();
    var fields = new ArrayList<Field>();
    for (int i = 0; i < image.tags().size(); i++) {
      fields.add(Field.of(i == 0 ? "image.tag" : "", image.tags().get(i)));
    }
    fields.add(Field.of("image.id", row.id().map(Digest::toString).orElse("·")));
    fields.add(Field.of("image.size", row.size() == 0 ? "·" : forms.exactSize(row.size())));
    fields.add(Field.of("image.created", row.created().map(forms::dateTime).orElse("·")));
    fields.add(Field.of("image.source", words.source(row)));
    row.result().report().ifPresent(report -> fields.addAll(contents(report)));
    return Section.of("").withFields(fields);
  }

  private List<Field> contents(ScanReport report) {
    var image = report.image();
    var support = new SupportText(texts, forms);
    var fields = new ArrayList<Field>();
    fields.add(Field.of("image.platform", image.os() + "/" + image.architecture()));
    fields.add(Field.of("distribution", image.distribution().map(Distribution::name).orElse("·")));
    image
        .distribution()
        .flatMap(support::until)
        .ifPresent(until -> fields.add(Field.of("supported.until", until)));
    fields.add(Field.of("layers", String.valueOf(image.layers().size())));
    fields.add(
        Field.of(
            "packages",
            String.valueOf(report.components().stream().filter(c -> c.present()).count())));
    return fields;
  }

  private Section why(ImageRow row) {
    var summary = row.result().summary();
    if (row.result().state() instanceof ScanState.Failed(var code, var parameters)) {
      var error = "error." + code.toLowerCase(Locale.ROOT);
      return Section.of(texts.text(error + ".what", parameters))
          .withFields(List.of(Field.of("failed", code)));
    }
    if (summary.isEmpty()) {
      return Section.of(texts.text("inspector.image.never"));
    }
    var known = summary.get();
    var fields = new ArrayList<Field>();
    fields.add(Field.of("scanned", forms.dateTime(known.scanned())));
    fields.add(
        Field.of(
            "advisories",
            known
                .advisoriesAsOf()
                .map(forms::isoDate)
                .orElseGet(() -> texts.text("inspector.image.no-advisories"))));
    row.result().report().ifPresent(report -> fields.addAll(facts(report)));
    for (var severity : Severity.values()) {
      fields.add(Field.of(severity.word(), words.count(row, severity).glyph()));
    }
    fields.add(Field.of("not-examined", forms.integer(known.notExamined())));
    fields.add(Field.of("failed", forms.integer(known.failed())));
    var sentence = known.isComplete() ? "inspector.image.complete" : "inspector.image.partial";
    return Section.of(texts.text(sentence)).withFields(fields);
  }

  private List<Field> facts(ScanReport report) {
    var coverage = report.coverage();
    var fields = new ArrayList<Field>();
    fields.add(Field.of("took", forms.duration(report.took())));
    fields.add(Field.of("bytes.read", forms.exactSize(report.bytesRead())));
    fields.add(Field.of("layers.read", coverage.layersRead() + "/" + coverage.layers()));
    report
        .advisories()
        .forEach(source ->
            fields.add(Field.of("source." + source.source(), forms.integer(source.records()))));
    return fields;
  }

  private Section where(Optional<ScanReport> report) {
    if (report.isEmpty()) {
      return Section.of(texts.text("inspector.image.history-unknown"));
    }
    var layers = report.get().image().layers();
    return Section.of(texts.text("inspector.image.history", "n", layers.size()))
        .withFields(
            layers.stream()
                .map(layer ->
                    Field.of(
                        "layer " + layer.index(),
                        layer.instruction().map(Instruction::text).orElse("·")))
                .toList());
  }

  private Section todo(ImageRow row) {
    var words = row.isNeverScanned() ? "inspector.scan" : "inspector.scan-again";
    var scan =
        row.result().isBusy()
            ? Optional.<Action>empty()
            : Optional.of(Action.of(texts.text(words), acts.scan()));
    var steps = new ArrayList<Step>();
    steps.add(new Step(beforeScan(List.of(row)), scan));
    if (!row.isNeverScanned()) {
      steps.add(
          new Step(
              texts.text("inspector.image.look"),
              Optional.of(Action.of(texts.text("inspector.image.findings"), acts.openFindings()))));
    }
    return Section.of("").withSteps(steps);
  }
}
