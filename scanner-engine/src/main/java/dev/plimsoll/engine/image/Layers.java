package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/// The layers of an image in order, each with the history entry that made it.
///
/// History and layers are tied only where they fit exactly (OCI image-spec, config.md: every entry
/// that is not an `empty_layer` has one diffID). Where they do not, the layers stand without
/// instructions: a wrong instruction would be worse than none.
///
/// @param layers from the bottom; entries of the history without files are layers too
/// @param gaps IMG-017 where the history does not fit
record Layers(List<Layer> layers, List<Gap> gaps) {

  /// What the classic builder printed for steps that bring files although they run nothing.
  private static final Pattern NOP_WITH_FILES =
      Pattern.compile("#\\(nop\\)\\s+(?:ADD|COPY|WORKDIR)\\b");

  Layers {
    layers = List.copyOf(layers);
    gaps = List.copyOf(gaps);
  }

  /// @param size bytes of a layer's uncompressed tar, 0 where unknown
  static Layers of(ImageConfiguration image, ToLongFunction<Digest> size) {
    if (fits(image, HistoryEntry::isEmptyLayer)) {
      return new Layers(tied(image, HistoryEntry::isEmptyLayer, size), List.of());
    }
    // builders before Docker 1.10 did not write `empty_layer`
    if (fits(image, Layers::isEmptyStep)) {
      return new Layers(tied(image, Layers::isEmptyStep, size), List.of());
    }
    return new Layers(untied(image, size), List.of(mismatch(image)));
  }

  private static boolean fits(ImageConfiguration image, Predicate<HistoryEntry> isEmpty) {
    return image.history().stream().filter(isEmpty.negate()).count() == image.diffIds().size();
  }

  private static boolean isEmptyStep(HistoryEntry entry) {
    return entry.isEmptyLayer()
        || (entry.createdBy().contains("#(nop)")
            && !NOP_WITH_FILES.matcher(entry.createdBy()).find());
  }

  private static List<Layer> tied(
      ImageConfiguration image, Predicate<HistoryEntry> isEmpty, ToLongFunction<Digest> size) {
    var layers = new ArrayList<Layer>();
    var diffIds = image.diffIds().iterator();
    for (HistoryEntry entry : image.history()) {
      Optional<Digest> diffId =
          isEmpty.test(entry) ? Optional.empty() : Optional.of(diffIds.next());
      long bytes = diffId.map(size::applyAsLong).orElse(0L);
      layers.add(new Layer(layers.size(), diffId, instruction(entry), bytes));
    }
    return layers;
  }

  private static Optional<Instruction> instruction(HistoryEntry entry) {
    return entry.createdBy().isBlank()
        ? Optional.empty()
        : Optional.of(new Instruction(entry.createdBy(), InstructionText.of(entry.createdBy())));
  }

  private static List<Layer> untied(ImageConfiguration image, ToLongFunction<Digest> size) {
    var layers = new ArrayList<Layer>();
    for (Digest diffId : image.diffIds()) {
      layers.add(
          new Layer(
              layers.size(), Optional.of(diffId), Optional.empty(), size.applyAsLong(diffId)));
    }
    return layers;
  }

  private static Gap mismatch(ImageConfiguration image) {
    long withFiles = image.history().stream().filter(entry -> !entry.isEmptyLayer()).count();
    String id = image.id().toString();
    return new Gap(
        "IMG-017",
        Gap.Kind.REMARK,
        id,
        withFiles
            + " history entries with files for "
            + image.diffIds().size()
            + " layers; layers stand without their instructions",
        Map.of("image", id));
  }
}
