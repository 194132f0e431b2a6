package dev.plimsoll.app.packages;

import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Links;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.StoryStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Says where a package comes from: the instruction of its layer, what each layer did to it, the
/// ways on which it is needed, what it needs itself.
final class PackageOrigin {

  /// How many ways, things of one kind, and steps of the story are written out.
  private static final int WAYS = 3;

  private static final int LINKS = 8;
  private static final int STEPS = 12;

  private final Texts texts;
  private final PackageIndex index;
  private final PackageActs acts;

  PackageOrigin(PackageWords words, PackageIndex index, PackageActs acts) {
    this.texts = words.texts();
    this.index = index;
    this.acts = acts;
  }

  Section describe(PackageEntry entry, Layer layer) {
    var fields = new ArrayList<Field>();
    fields.add(
        Field.of("layer", String.valueOf(layer.index()))
            .with(Action.of(texts.text("inspector.select"), acts.selectItsLayer())));
    fields.add(instruction(layer));
    fields.addAll(story(entry.component()));
    return Section.of(sentence(entry)).withFields(fields).withLinks(relations(entry));
  }

  private Field instruction(Layer layer) {
    var text = layer.instruction().map(Instruction::text).orElse("");
    return text.isEmpty()
        ? Field.of("instruction", texts.text("inspector.layer.no-instruction"))
        : Field.of("instruction", text)
            .with(Action.of(texts.text("inspector.copy"), acts.copy(text)));
  }

  /// Why it is here, and what became of it.
  private String sentence(PackageEntry entry) {
    if (!entry.component().present()) {
      return ended(entry.component());
    }
    if (entry.owner().isPresent()) {
      return texts.text("packages.origin.owned", "owner", entry.owner().get().name());
    }
    int needed = index.graph().neededBy(entry.position()).length;
    return needed == 0
        ? texts.text("packages.origin.root")
        : texts.text("packages.origin.needed", "n", needed);
  }

  private String ended(Component component) {
    var end = component.end();
    if (end.isEmpty()) {
      return texts.text("packages.origin.ended", "layer", component.layer());
    }
    boolean isRemoved = end.get().what() == StoryStep.Change.REMOVED;
    return texts.text(
        isRemoved ? "packages.origin.removed" : "packages.origin.upgraded",
        "end",
        end.get().layer(),
        "version",
        end.get().version(),
        "layer",
        component.layer());
  }

  private List<Field> story(Component component) {
    var story = component.story();
    var fields = new ArrayList<Field>();
    for (var step : story.subList(0, Math.min(STEPS, story.size()))) {
      fields.add(Field.of("layer " + step.layer(), step(step)));
    }
    if (story.size() > STEPS) {
      fields.add(
          Field.of("…", texts.text("packages.origin.more-steps", "n", story.size() - STEPS)));
    }
    return fields;
  }

  private String step(StoryStep step) {
    return texts.text("packages.story." + step.what().word(), "version", step.version());
  }

  private List<Links> relations(PackageEntry entry) {
    var lines = new ArrayList<Links>();
    for (var way : index.graph().waysTo(entry.position(), WAYS)) {
      if (way.length > 1) {
        lines.add(new Links("why", true, Arrays.stream(way).mapToObj(this::link).toList()));
      }
    }
    var related = new RelatedPackages(index, entry);
    for (var detail : List.of(Detail.DEPENDS_ON, Detail.NEEDED_BY, Detail.CONTAINS)) {
      line(detail, related.of(detail)).ifPresent(lines::add);
    }
    entry.owner().ifPresent(owner -> lines.add(new Links("owned by", false, List.of(link(owner)))));
    return lines;
  }

  private Optional<Links> line(Detail detail, List<PackageEntry> packages) {
    if (packages.isEmpty()) {
      return Optional.empty();
    }
    var links = new ArrayList<Action>();
    packages.stream()
        .limit(packages.size() == LINKS + 1 ? LINKS + 1 : LINKS)
        .forEach(each -> links.add(link(each.component())));
    if (links.size() < packages.size()) {
      links.add(
          Action.of(
              texts.text("packages.origin.more", "n", packages.size() - links.size()),
              acts.show(detail)));
    }
    return Optional.of(new Links(PackageInspector.word(detail).replace('-', ' '), false, links));
  }

  private Action link(int position) {
    return link(index.entry(position).component());
  }

  private Action link(Component component) {
    return Action.of(component.name(), () -> acts.goTo().accept(component.id()));
  }
}
