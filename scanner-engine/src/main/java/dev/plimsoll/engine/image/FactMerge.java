package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts the facts of layers on top of each other, in the order of the OCI image-spec (layer.md):
/// what a layer makes opaque, then its whiteouts, then what its entries replace, then its facts.
///
/// Known limit: an entry without facts that reaches its directory through a link of a lower layer
/// is taken at its own name. Builders do not write such entries.
final class FactMerge {
  private final List<StackedLayer> layers;
  private final PathKeys keys = new PathKeys();
  private final MergedLinks links;
  private final FactTracks tracks = new FactTracks();
  private final List<Gap> gaps = new ArrayList<>();

  FactMerge(List<StackedLayer> layers) {
    this.layers = List.copyOf(layers);
    links = new MergedLinks(this.layers, keys);
  }

  List<FactHistory> histories() {
    for (int i = 0; i < layers.size(); i++) {
      apply(i);
    }
    return tracks.histories();
  }

  FileLinks links() {
    return links;
  }

  /// What could not be resolved; complete after [#histories].
  List<Gap> gaps() {
    return gaps;
  }

  private void apply(int position) {
    StackedLayer layer = layers.get(position);
    Map<String, Map<String, FileFact>> facts = facts(position);
    for (String directory : layer.opaques()) {
      tracks.endBelow(links.directory(directory, position).orElse(directory), layer.index());
    }
    for (String path : layer.whiteouts()) {
      String resolved = links.resolve(path, position).orElse(path);
      tracks.end(resolved, layer.index());
      tracks.endBelow(resolved, layer.index());
    }
    if (layer.facts().written().size() > 0) {
      endReplacedDirectories(position);
      endReplacedFiles(position, facts);
    }
    facts.forEach((path, byAnalyser) ->
        byAnalyser.values().forEach(fact -> tracks.add(path, fact, layer.index())));
  }

  /// By resolved path, then analyser.
  private Map<String, Map<String, FileFact>> facts(int position) {
    var facts = new TreeMap<String, Map<String, FileFact>>();
    for (FileFact fact : layers.get(position).facts().facts()) {
      facts
          .computeIfAbsent(resolved(fact.path(), position), _ -> new TreeMap<>())
          .put(fact.analyser(), fact);
    }
    return facts;
  }

  private String resolved(String path, int position) {
    Optional<String> resolved = links.resolve(path, position);
    if (resolved.isEmpty()) {
      var gap =
          new Gap(
              "IMG-019",
              Gap.Kind.FAILED,
              path,
              "links of its directories lead in a circle; taken at its own name",
              Map.of("path", path));
      gaps.add(LayerGaps.numbered(gap, layers.get(position).index()));
    }
    return resolved.orElse(path);
  }

  /// A file or link in the place of a directory takes everything below with it. Where the directory
  /// became a link, what comes to lie behind the link carries the story on.
  private void endReplacedDirectories(int position) {
    StackedLayer layer = layers.get(position);
    for (String directory : tracks.directories()) {
      if (layer.facts().written().hasOther(keys.of(directory))) {
        List<FactTracks.Track> ended = tracks.endBelow(directory, layer.index());
        if (layer.facts().links().containsKey(directory)) {
          for (FactTracks.Track track : ended) {
            links.resolve(track.path(), position).ifPresent(path -> tracks.move(track, path));
          }
        }
      }
    }
  }

  private void endReplacedFiles(int position, Map<String, Map<String, FileFact>> facts) {
    StackedLayer layer = layers.get(position);
    WrittenPaths written = layer.facts().written();
    Set<String> unread = new HashSet<>();
    for (String path : layer.facts().unread()) {
      unread.add(links.resolve(path, position).orElse(path));
    }
    for (FactTracks.Track track : tracks.live()) {
      long key = keys.of(track.path());
      boolean isWrittenAgain =
          unread.contains(track.path())
              || facts.getOrDefault(track.path(), Map.of()).containsKey(track.analyser());
      if (written.hasDirectory(key) || (written.hasOther(key) && !isWrittenAgain)) {
        track.end(layer.index());
      }
    }
  }
}
