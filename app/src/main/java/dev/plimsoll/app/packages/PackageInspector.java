package dev.plimsoll.app.packages;

import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.GapContent;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Describes a row: every field of a package, where it was read, its story and why it is here, the
/// steps.
final class PackageInspector {

  /// How many places are written out.
  private static final int PLACES = 8;

  private final PackageWords words;
  private final Texts texts;
  private final PackageIndex index;
  private final PackageActs acts;

  PackageInspector(PackageWords words, PackageIndex index, PackageActs acts) {
    this.words = words;
    this.texts = words.texts();
    this.index = index;
    this.acts = acts;
  }

  InspectorContent describe(PackageRow row, List<Layer> layers, boolean isHidden) {
    return switch (row) {
      case PackageRow.OfGroup group -> describe(group);
      case PackageRow.OfComponent(_, var entry, _) -> describe(entry, layers, isHidden);
      case PackageRow.OfGap(var gap) -> GapContent.of(texts, words.forms(), gap);
    };
  }

  private InspectorContent describe(PackageRow.OfGroup group) {
    var select = Section.of(texts.text("packages.group.select"));
    return new InspectorContent(
        words.title(group),
        group.worst(),
        texts.text("packages.group.size", "n", group.size()),
        List.of(),
        Section.of(
            group
                .findings()
                .map(tally -> texts.text("packages.group.findings", "n", tally.findings()))
                .orElseGet(() -> texts.text("packages.group.roots"))),
        Section.of(
            texts.text(
                group.isEnded()
                    ? "packages.group.ended.why"
                    : "packages.group.why." + word(group.grouping()))),
        select,
        select);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private InspectorContent describe(PackageEntry entry, List<Layer> layers, boolean isHidden) {
    var layer = layers.get(entry.component().layer());
    return new InspectorContent(
        entry.component().name(),
        entry.tally().worst(),
        subtitle(entry, isHidden),
        actions(entry),
        what(entry),
        why(entry),
        new PackageOrigin(words, index, acts).describe(entry, layer),
        Section.of("").withSteps(steps(entry)));
  }

  private String subtitle(PackageEntry entry, boolean isHidden) {
    var component = entry.component();
    var line =
        texts.text(
            "packages.inspector.subtitle",
            "version",
            component.version(),
            "type",
            component.type().word(),
            "layer",
            component.layer());
    return isHidden ? line + " · " + texts.text("inspector.hidden") : line;
  }

  private List<Action> actions(PackageEntry entry) {
    var actions = new ArrayList<Action>();
    if (entry.hasFindings()) {
      actions.add(
          new Action(texts.text("packages.inspector.show-findings"), true, acts.showFindings()));
    }
    actions.add(Action.of(texts.text("inspector.finding.select-layer"), acts.selectItsLayer()));
    if (!entry.component().files().isEmpty()) {
      actions.add(Action.of(texts.text("packages.inspector.files"), acts.show(Detail.FILES)));
    }
    return actions;
  }

  private Section what(PackageEntry entry) {
    var component = entry.component();
    var fields = new ArrayList<Field>();
    fields.add(
        Field.of("package.purl", component.purl())
            .with(Action.of(texts.text("inspector.copy"), acts.copy(component.purl()))));
    fields.add(Field.of("package.version", component.version()));
    fields.add(Field.of("package.type", component.type().word()));
    fields.add(
        Field.of("package.source", component.source().name() + " " + component.source().version()));
    if (!component.architecture().isEmpty()) {
      fields.add(Field.of("package.arch", component.architecture()));
    }
    component.cpes().forEach(cpe -> fields.add(Field.of("package.cpe", cpe)));
    fields.add(
        Field.of(
            "supplier", component.supplier().orElseGet(() -> texts.text("packages.not-stated"))));
    fields.addAll(licences(entry));
    var findings = Field.of("findings", words.outcome(entry).description(texts));
    fields.add(entry.tally().worst().map(findings::with).orElse(findings));
    var below = words.saidBelow(index.below(entry));
    if (!below.isEmpty()) {
      fields.add(Field.of("below", below));
    }
    var files = Field.of("files", words.forms().integer(component.files().size()));
    fields.add(
        component.files().isEmpty()
            ? Field.of("files", texts.text("packages.files.none"))
            : files.with(Action.of(texts.text("packages.show"), acts.show(Detail.FILES))));
    return Section.of(sentence(entry)).withFields(fields);
  }

  private String sentence(PackageEntry entry) {
    return entry
        .owner()
        .map(owner ->
            texts.text(
                "packages.inspector.owned", "owner", owner.name(), "type", owner.type().word()))
        .orElse("");
  }

  /// What is declared, and what of it is understood.
  private List<Field> licences(PackageEntry entry) {
    var declared = entry.component().licences();
    if (declared.isEmpty()) {
      return List.of(Field.of("licence", texts.text("packages.not-stated")));
    }
    var read = new Licences();
    var understood =
        declared.stream().map(read::expression).flatMap(Optional::stream).distinct().toList();
    return List.of(
        Field.of("licence", String.join(", ", declared)),
        Field.of(
            "spdx",
            understood.isEmpty()
                ? texts.text("packages.licence.not-understood")
                : String.join(", ", understood)));
  }

  private Section why(PackageEntry entry) {
    var component = entry.component();
    var places = component.locations();
    var lines = new ArrayList<String>();
    for (var place : places.subList(0, Math.min(PLACES, places.size()))) {
      lines.add(PackageWords.place(place));
      lines.add(
          "  "
              + texts.text(
                  "packages.inspector.place",
                  "layer",
                  place.layer(),
                  "evidence",
                  texts.text("packages.evidence." + place.kind().word())));
    }
    if (places.size() > PLACES) {
      lines.add(texts.text("packages.inspector.places", "n", places.size() - PLACES));
    }
    return Section.of(texts.text("packages.evidence." + component.kind().word() + ".why"))
        .withEvidence(lines.toArray(String[]::new))
        .withFields(
            List.of(Field.of("judged", texts.text("outcome.judged." + component.judged().word()))));
  }

  private List<Step> steps(PackageEntry entry) {
    var component = entry.component();
    var steps = new ArrayList<Step>();
    if (entry.hasFindings()) {
      var show = Action.of(texts.text("packages.show"), acts.showFindings());
      steps.add(step("packages.todo.findings", Optional.of(show), "n", entry.tally().findings()));
    }
    if (!component.present()) {
      steps.add(
          step(
              "packages.todo.ended",
              Optional.empty(),
              "name",
              component.name(),
              "layer",
              component.layer()));
    }
    entry.owner().ifPresent(owner -> steps.add(owned(owner)));
    if (component.kind() == EvidenceKind.DECLARED) {
      steps.add(step("packages.todo.declared", Optional.empty()));
    }
    if (!entry.isJudged()) {
      steps.add(
          step(
              "packages.todo.not-judged",
              Optional.empty(),
              "reason",
              texts.text("outcome.judged." + component.judged().word())));
    }
    if (steps.isEmpty()) {
      steps.add(step("inspector.coverage.nothing", Optional.empty()));
    }
    return steps;
  }

  private Step owned(Component owner) {
    var go = Action.of(owner.name(), () -> acts.goTo().accept(owner.id()));
    return step("packages.todo.owned", Optional.of(go), "owner", owner.name());
  }

  private Step step(String key, Optional<Action> action, Object... namesAndValues) {
    return new Step(texts.text(key, namesAndValues), action);
  }
}
