package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds findings for the palette, off the screen's thread.
record FindingPalette(Supplier<FindingIndex> index, Navigation navigation)
    implements PaletteSource {

  @Override
  public List<Entry> find(List<String> words, int limit) {
    return index.get().issues().stream()
        .filter(issue -> issue.first().text().has(words))
        .limit(limit)
        .map(this::entry)
        .toList();
  }

  private Entry entry(Issue issue) {
    return new Entry(
        "findings.title",
        issue.id(),
        issue.packageName() + " " + issue.first().component().version(),
        Optional.of(issue.severity()),
        () ->
            navigation.go("findings", navigation.selection().withFinding(issue.key(), issue.id())));
  }
}
