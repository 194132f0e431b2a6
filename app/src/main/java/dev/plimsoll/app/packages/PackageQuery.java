package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.FilterWords;
import dev.plimsoll.app.ui.LayerMode;
import java.util.List;
import java.util.Set;

/// What the list shall hold and how it is laid out.
///
/// @param words all of them must occur; lower case
/// @param layers empty for all
public record PackageQuery(
    List<String> words,
    Set<Integer> layers,
    LayerMode mode,
    Narrowing narrowing,
    Arrangement arrangement,
    Grouping grouping) {

  static final PackageQuery ALL =
      new PackageQuery(
          List.of(), Set.of(), LayerMode.ADDED, Narrowing.ALL, Arrangement.TABLE, Grouping.NONE);

  public PackageQuery {
    words = List.copyOf(words);
    layers = Set.copyOf(layers);
  }

  PackageQuery filter(String text) {
    return new PackageQuery(FilterWords.of(text), layers, mode, narrowing, arrangement, grouping);
  }

  PackageQuery layers(Set<Integer> chosen) {
    return new PackageQuery(words, chosen, mode, narrowing, arrangement, grouping);
  }

  PackageQuery mode(LayerMode chosen) {
    return new PackageQuery(words, layers, chosen, narrowing, arrangement, grouping);
  }

  PackageQuery narrow(Narrowing chosen) {
    return new PackageQuery(words, layers, mode, chosen, arrangement, grouping);
  }

  PackageQuery arrange(Arrangement chosen) {
    return new PackageQuery(words, layers, mode, narrowing, chosen, grouping);
  }

  PackageQuery group(Grouping chosen) {
    return new PackageQuery(words, layers, mode, narrowing, arrangement, chosen);
  }

  /// True where only part of the packages is asked for.
  boolean isNarrow() {
    return !words.isEmpty() || !layers.isEmpty() || narrowing != Narrowing.ALL;
  }

  boolean matchesLayers(PackageEntry entry) {
    return layers.isEmpty()
        || layers.stream().anyMatch(layer -> mode.includes(entry.component(), layer));
  }
}
