package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.FilterWords;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.engine.model.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the list shall hold.
///
/// @param words all of them must occur; lower case
/// @param layers empty for all
/// @param includeSuperseded true lists components that later layers replaced or removed
/// @param only the package whose findings alone are listed, by its id: one version's package URL is
///   the beginning of another's; empty for every package
public record Query(
    List<String> words,
    Set<Integer> layers,
    LayerMode mode,
    boolean includeSuperseded,
    Optional<Component> only) {

  static final Query ALL = new Query(List.of(), Set.of(), LayerMode.ADDED, false, Optional.empty());

  public Query {
    words = List.copyOf(words);
    layers = Set.copyOf(layers);
  }

  Query filter(String text) {
    return new Query(FilterWords.of(text), layers, mode, includeSuperseded, only);
  }

  Query layers(Set<Integer> chosen) {
    return new Query(words, chosen, mode, includeSuperseded, only);
  }

  Query mode(LayerMode chosen) {
    return new Query(words, layers, chosen, includeSuperseded, only);
  }

  Query includeSuperseded(boolean include) {
    return new Query(words, layers, mode, include, only);
  }

  Query only(Optional<Component> one) {
    return new Query(words, layers, mode, includeSuperseded, one);
  }
}
