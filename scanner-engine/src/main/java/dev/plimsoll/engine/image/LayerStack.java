package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The layers of one image on top of each other: what each file became on its way up.
///
/// @param layers from the bottom, layers without files included
/// @param histories of every fact of every layer, by path, then analyser
/// @param links of the layers that were read
/// @param gaps of the layers, each with its number, and of what does not fit together
public record LayerStack(
    List<Layer> layers, List<FactHistory> histories, FileLinks links, List<Gap> gaps) {

  /// Why a layer may have no facts.
  public enum Missing {
    /// IMG-008
    FROM_ARCHIVE,
    /// IMG-016
    CANCELLED
  }

  public LayerStack {
    layers = List.copyOf(layers);
    histories = List.copyOf(histories);
    gaps = List.copyOf(gaps);
  }

  public static LayerStack of(ImageConfiguration image, Map<Digest, LayerFacts> facts) {
    return of(image, facts, Missing.FROM_ARCHIVE);
  }

  /// A layer without facts adds nothing and removes nothing.
  ///
  /// @param facts by the digest that the configuration names
  /// @param missing what to say of a layer that is not in `facts`
  public static LayerStack of(
      ImageConfiguration image, Map<Digest, LayerFacts> facts, Missing missing) {
    var layers = Layers.of(image, diffId -> sizeOf(facts, diffId));
    var gaps = new ArrayList<>(layers.gaps());
    var read = new ArrayList<StackedLayer>();
    for (Layer layer : layers.layers()) {
      if (layer.diffId().isPresent()) {
        LayerFacts layerFacts = facts.get(layer.diffId().get());
        if (layerFacts == null) {
          gaps.add(missing(layer.index(), layer.diffId().get(), missing));
        } else {
          layerFacts.gaps().forEach(gap -> gaps.add(LayerGaps.numbered(gap, layer.index())));
          read.add(new StackedLayer(layer.index(), layerFacts));
        }
      }
    }
    var merge = new FactMerge(read);
    var histories = merge.histories();
    gaps.addAll(merge.gaps());
    return new LayerStack(layers.layers(), histories, merge.links(), gaps);
  }

  private static long sizeOf(Map<Digest, LayerFacts> facts, Digest diffId) {
    LayerFacts layer = facts.get(diffId);
    return layer == null ? 0 : layer.size();
  }

  private static Gap missing(int index, Digest diffId, Missing missing) {
    var parameters = Map.of("n", Integer.toString(index), "diffId", diffId.toString());
    String where = "layer " + index;
    return switch (missing) {
      case FROM_ARCHIVE ->
          new Gap(
              "IMG-008",
              Gap.Kind.FAILED,
              where,
              diffId + " is not in the archive; its files were not examined",
              parameters);
      case CANCELLED ->
          new Gap(
              "IMG-016",
              Gap.Kind.NOT_EXAMINED,
              where,
              "not read: the scan was cancelled",
              parameters);
    };
  }
}
