package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import java.util.List;
import java.util.function.Supplier;

/// Finds packages for the palette, off the screen's thread.
record PackagePalette(Supplier<PackageIndex> index, Navigation navigation)
    implements PaletteSource {

  @Override
  public List<Entry> find(List<String> words, int limit) {
    return index.get().entries().stream()
        .filter(entry -> entry.text().has(words))
        .limit(limit)
        .map(this::entry)
        .toList();
  }

  private Entry entry(PackageEntry entry) {
    var component = entry.component();
    return new Entry(
        "packages.title",
        component.name(),
        component.version() + " " + component.type().word(),
        entry.tally().worst(),
        () ->
            navigation.go(
                "packages", navigation.selection().withComponent(entry.id(), component.name())));
  }
}
