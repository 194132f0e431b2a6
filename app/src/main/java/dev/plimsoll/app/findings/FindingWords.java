package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.StoryStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a row says in one language: the text of each cell, and the whole row as one sentence.
record FindingWords(Texts texts, Forms forms) {

  String id(FindingRow row) {
    return switch (row) {
      case FindingRow.OfIssue(var issue, _) -> issue.id();
      case FindingRow.OfInstance(_, var instance) -> instance.place();
    };
  }

  String packageName(FindingRow row) {
    return switch (row) {
      case FindingRow.OfIssue(var issue, _) -> issue.packageName();
      case FindingRow.OfInstance(_, var instance) -> instance.component().name();
    };
  }

  /// One version, or how many there are.
  String version(FindingRow row) {
    var versions = distinct(row, instance -> instance.component().version());
    return versions.size() == 1
        ? versions.getFirst()
        : texts.text("findings.versions", "n", versions.size());
  }

  /// A version, or why there is none.
  String fixed(FindingRow row) {
    var fixes = distinct(row, instance -> fixed(instance.finding()));
    return fixes.size() == 1
        ? fixes.getFirst()
        : texts.text("findings.versions", "n", fixes.size());
  }

  String fixed(Finding finding) {
    return finding.fixedIn().orElseGet(() -> unfixed(finding.state()));
  }

  String unfixed(FixState state) {
    return texts.text("findings.fixed." + state.word());
  }

  /// True where the cell holds a version and no word.
  static boolean hasFix(FindingRow row) {
    return row.instance().finding().state() == FixState.FIXED;
  }

  /// `4`, or `1, 4` for instances of several layers.
  String layer(FindingRow row) {
    return row.layers().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  static boolean isSuperseded(FindingRow row) {
    return switch (row) {
      case FindingRow.OfIssue(var issue, _) -> issue.isSuperseded();
      case FindingRow.OfInstance(_, var instance) -> instance.isSuperseded();
    };
  }

  String confidence(FindingRow row) {
    var confidence =
        switch (row) {
          case FindingRow.OfIssue(var issue, _) -> issue.confidence();
          case FindingRow.OfInstance(_, var instance) -> instance.finding().confidence();
        };
    return texts.text("findings.confidence." + confidence.word());
  }

  /// Age of the advisory; a dot where it has no date.
  String age(FindingRow row) {
    return modified(row).map(forms::age).orElse("·");
  }

  static Optional<Instant> modified(FindingRow row) {
    return instances(row).stream()
        .map(instance -> instance.finding().evidence())
        .map(Evidence::modified)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  String sources(FindingRow row) {
    return instances(row).stream()
        .flatMap(instance -> instance.finding().sources().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String severity(FindingRow row) {
    return texts.text("outcome.severity." + row.severity().word());
  }

  /// What became of the component after its layer.
  String fate(Instance instance) {
    return instance
        .component()
        .end()
        .map(step -> fate(instance, step))
        .orElseGet(() -> texts.text("findings.fate.present"));
  }

  private String fate(Instance instance, StoryStep end) {
    int layer = instance.finding().layer();
    return end.what() == StoryStep.Change.REMOVED
        ? texts.text("findings.fate.removed", "end", end.layer(), "n", layer)
        : texts.text(
            "findings.fate.upgraded", "version", end.version(), "end", end.layer(), "n", layer);
  }

  /// For screen readers: "High, CVE-2026-1234, openssl 3.0.11-1, layer 4, certain, fixed in
  /// 3.0.15-1".
  String sentence(FindingRow row) {
    var values =
        new Object[] {
          "severity", severity(row),
          "id", row.issue().id(),
          "package", packageName(row),
          "version", version(row),
          "layer", layer(row),
          "confidence", confidence(row),
          "fixed", fixed(row)
        };
    var key = hasFix(row) ? "findings.row.fixed" : "findings.row.unfixed";
    var sentence = texts.text(key, values);
    return isSuperseded(row)
        ? texts.text("findings.row.superseded", "row", sentence, "fate", fate(row.instance()))
        : sentence;
  }

  static List<Instance> instances(FindingRow row) {
    return switch (row) {
      case FindingRow.OfIssue(var issue, _) -> issue.instances();
      case FindingRow.OfInstance(_, var instance) -> List.of(instance);
    };
  }

  private static List<String> distinct(
      FindingRow row, java.util.function.Function<Instance, String> value) {
    return instances(row).stream().map(value).distinct().toList();
  }
}
