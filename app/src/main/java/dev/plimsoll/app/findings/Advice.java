package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.StoryStep;
import java.util.List;

/// What to do about a finding, as ordered sentences. Says so where nothing is known to help.
record Advice(Texts texts) {

  List<String> steps(Instance instance, Layer layer) {
    var first =
        instance
            .component()
            .end()
            .map(end -> superseded(instance, end))
            .orElseGet(() -> present(instance, layer));
    return List.of(first, texts.text("inspector.finding.again"));
  }

  private String present(Instance instance, Layer layer) {
    var finding = instance.finding();
    var name = instance.component().source().name();
    return switch (finding.state()) {
      case FIXED -> raise(name, finding.fixedIn().orElse("?"), layer);
      case NOT_FIXED -> texts.text("inspector.finding.not-fixed", "package", name);
      case WONT_FIX -> texts.text("inspector.finding.wont-fix", "package", name);
      case UNKNOWN -> texts.text("inspector.finding.unknown-fix", "id", finding.id());
    };
  }

  /// Only a `RUN` can install another version; what `ADD` or `COPY` brought has to be replaced.
  private String raise(String name, String version, Layer layer) {
    boolean runs = layer.instruction().map(Instruction::text).orElse("").startsWith("RUN ");
    return texts.text(
        runs ? "inspector.finding.raise" : "inspector.finding.raise-base",
        "package",
        name,
        "version",
        version,
        "n",
        layer.index());
  }

  private String superseded(Instance instance, StoryStep end) {
    var key =
        end.what() == StoryStep.Change.REMOVED
            ? "inspector.finding.still-shipped-removed"
            : "inspector.finding.still-shipped-upgraded";
    return texts.text(
        key,
        "package",
        instance.component().name(),
        "version",
        instance.component().version(),
        "n",
        instance.finding().layer(),
        "end",
        end.layer());
  }
}
