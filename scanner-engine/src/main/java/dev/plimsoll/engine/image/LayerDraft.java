package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of a layer while its entries pass. The last entry of a name counts.
final class LayerDraft {

  /// One file that analysers looked at.
  private record Examined(FileEntry entry, Set<String> analysers, List<FileFact> facts) {}

  private final Set<String> whiteouts = new LinkedHashSet<>();
  private final Set<String> opaques = new LinkedHashSet<>();
  private final Map<String, String> links = new HashMap<>();
  private final WrittenPaths.Collector written = new WrittenPaths.Collector();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<String, Examined> examined = new LinkedHashMap<>();
  private final Map<String, List<Gap>> fileGaps = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int gapCount;
  private int files;
  private long nameCharacters;

  void whiteout(String path) {
    keep(path);
    whiteouts.add(path);
  }

  void opaque(String directory) {
    keep(directory);
    opaques.add(directory);
  }

  void directory(String path) {
    replace(path);
    written.directory(path);
  }

  void link(String path, String target) {
    other(path);
    keep(path);
    keep(target);
    links.put(path, target);
  }

  /// A file, device or anything else that is no directory.
  void other(String path) {
    replace(path);
    written.other(path);
  }

  private void replace(String path) {
    files++;
    links.remove(path);
    unread.remove(path);
    examined.remove(path);
    List<Gap> old = fileGaps.remove(path);
    gapCount -= old == null ? 0 : old.size();
  }

  void examined(FileEntry entry, Set<String> analysers, List<FileFact> facts) {
    keep(entry.path());
    examined.put(entry.path(), new Examined(entry, Set.copyOf(analysers), List.copyOf(facts)));
  }

  /// A wanted file that could not be read, or not by every analyser.
  void unread(String path) {
    keep(path);
    unread.add(path);
  }

  /// Gives `path` what was read of `target`, as far as `analysers` read it.
  ///
  /// @return false where one of them did not
  boolean hardLink(String path, String target, Set<String> analysers) {
    Examined original = examined.get(target);
    if (original == null || unread.contains(target)) {
      return false;
    }
    List<FileFact> facts =
        original.facts().stream()
            .filter(fact -> analysers.contains(fact.analyser()))
            .map(fact -> fact.at(path))
            .toList();
    FileEntry entry = original.entry();
    examined(new FileEntry(path, entry.size(), entry.mode()), original.analysers(), facts);
    return original.analysers().containsAll(analysers);
  }

  /// A gap that goes away where a later entry replaces the file.
  void gap(String path, Gap gap) {
    if (count()) {
      fileGaps.computeIfAbsent(path, _ -> new ArrayList<>()).add(gap);
    }
  }

  void gap(Gap gap) {
    if (count()) {
      gaps.add(gap);
    }
  }

  private boolean count() {
    if (gapCount == Limits.LAYER_GAPS) {
      gaps.add(LayerGaps.over("", Limits.LAYER_GAPS + " gaps; more are not listed"));
    }
    return gapCount++ < Limits.LAYER_GAPS;
  }

  private void keep(String name) {
    nameCharacters += name.length();
  }

  boolean isFull() {
    return nameCharacters > Limits.LAYER_NAME_CHARACTERS;
  }

  LayerFacts toFacts(Digest diffId, long size, boolean isComplete) {
    var all = new ArrayList<>(gaps);
    fileGaps.values().forEach(all::addAll);
    return new LayerFacts(
        diffId,
        size,
        files,
        List.copyOf(whiteouts),
        List.copyOf(opaques),
        links,
        written.toPaths(),
        List.copyOf(unread),
        examined.values().stream().flatMap(file -> file.facts().stream()).toList(),
        all,
        isComplete);
  }
}
