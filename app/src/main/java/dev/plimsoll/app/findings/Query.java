package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.FilterWords;
import dev.plimsoll.app.ui.LayerMode;
import java.util.List;
import java.util.Set;

/// What the list shall hold.
///
/// @param words all of them must occur; lower case
/// @param layers empty for all
/// @param includeSuperseded true lists components that later layers replaced or removed
public record Query(
    List<String> words, Set<Integer> layers, LayerMode mode, boolean includeSuperseded) {

  static final Query ALL = new Query(List.of(), Set.of(), LayerMode.ADDED, false);

  public Query {
    words = List.copyOf(words);
    layers = Set.copyOf(layers);
  }

  Query filter(String text) {
    return new Query(FilterWords.of(text), layers, mode, includeSuperseded);
  }

  Query layers(Set<Integer> chosen) {
    return new Query(words, chosen, mode, includeSuperseded);
  }

  Query mode(LayerMode chosen) {
    return new Query(words, layers, chosen, includeSuperseded);
  }

  Query includeSuperseded(boolean include) {
    return new Query(words, layers, mode, include);
  }

  boolean matchesWords(Instance instance) {
    return words.stream().allMatch(instance.text()::contains);
  }

  boolean matchesLayers(Instance instance) {
    return layers.isEmpty()
        || layers.stream().anyMatch(layer -> mode.includes(instance.component(), layer));
  }
}
