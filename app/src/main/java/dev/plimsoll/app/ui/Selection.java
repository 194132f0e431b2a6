package dev.plimsoll.app.ui;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/// The one selection of the window: image, layers, package, finding, each held by id. An inner part
/// never stands without the image.
///
/// @param layers indices into the report's layers; empty selects all
public record Selection(
    Optional<Part> image,
    SortedSet<Integer> layers,
    Optional<Part> component,
    Optional<Part> finding) {

  /// @param id survives sorting, filtering and refreshing
  /// @param name what the breadcrumb shows
  public record Part(String id, String name) {}

  private static final Selection NONE =
      new Selection(Optional.empty(), new TreeSet<>(), Optional.empty(), Optional.empty());

  public Selection {
    layers = Collections.unmodifiableSortedSet(new TreeSet<>(layers));
    if (image.isEmpty() && !(layers.isEmpty() && component.isEmpty() && finding.isEmpty())) {
      throw new IllegalArgumentException("layers, packages and findings belong to an image");
    }
  }

  public static Selection none() {
    return NONE;
  }

  public static Selection ofImage(String id, String name) {
    return NONE.with(Optional.of(new Part(id, name)));
  }

  /// Another choice of layers lets go of package and finding: the list shows other rows then.
  public Selection withLayers(SortedSet<Integer> chosen) {
    return new Selection(image, chosen, Optional.empty(), Optional.empty());
  }

  /// Keeps the layers, lets go of the finding.
  public Selection withComponent(String id, String name) {
    return new Selection(image, layers, Optional.of(new Part(id, name)), Optional.empty());
  }

  /// Keeps the package.
  public Selection withFinding(String id, String name) {
    return new Selection(image, layers, component, Optional.of(new Part(id, name)));
  }

  public boolean isEmpty() {
    return image.isEmpty();
  }

  /// What `Esc` leaves.
  public Selection withoutInnermost() {
    if (finding.isPresent()) {
      return new Selection(image, layers, component, Optional.empty());
    }
    if (component.isPresent()) {
      return withLayers(layers);
    }
    return layers.isEmpty() ? NONE : withLayers(new TreeSet<>());
  }

  /// The layers as ranges: `0, 3-7`.
  public String layerRanges() {
    var ranges = new StringJoiner(", ");
    int first = -1;
    for (int layer : layers) {
      if (!layers.contains(layer - 1)) {
        first = layer;
      }
      if (!layers.contains(layer + 1)) {
        ranges.add(first == layer ? "" + layer : first + "-" + layer);
      }
    }
    return ranges.toString();
  }

  private Selection with(Optional<Part> chosen) {
    return new Selection(chosen, new TreeSet<>(), Optional.empty(), Optional.empty());
  }
}
