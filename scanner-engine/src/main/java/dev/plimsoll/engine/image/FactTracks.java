package dev.plimsoll.engine.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The histories of all files while layers are put on top of each other.
final class FactTracks {

  /// One file's facts by one analyser so far.
  static final class Track {
    private final String analyser;
    private final List<FactHistory.State> states = new ArrayList<>();
    private String path;

    private Track(String path, String analyser) {
      this.path = path;
      this.analyser = analyser;
    }

    String path() {
      return path;
    }

    String analyser() {
      return analyser;
    }

    boolean isLive() {
      return !states.isEmpty() && states.getLast().fact().isPresent();
    }

    void end(int layer) {
      if (isLive()) {
        states.add(new FactHistory.State(layer, Optional.empty()));
      }
    }

    /// An entry of the layer that also hides the old file stays.
    private void add(FileFact fact, int layer) {
      if (!states.isEmpty() && states.getLast().layer() == layer) {
        states.removeLast();
      }
      states.add(new FactHistory.State(layer, Optional.of(fact)));
    }
  }

  private final TreeMap<String, Map<String, Track>> byPath = new TreeMap<>();
  private final Set<String> directories = new HashSet<>();

  void add(String path, FileFact fact, int layer) {
    byPath
        .computeIfAbsent(path, _ -> new TreeMap<>())
        .computeIfAbsent(fact.analyser(), analyser -> new Track(path, analyser))
        .add(fact, layer);
    addDirectories(path);
  }

  void end(String path, int layer) {
    byPath.getOrDefault(path, Map.of()).values().forEach(track -> track.end(layer));
  }

  /// Ends everything in `directory`; the empty path is the root.
  ///
  /// @return what was there
  List<Track> endBelow(String directory, int layer) {
    Collection<Map<String, Track>> below =
        directory.isEmpty()
            ? byPath.values()
            : byPath.subMap(directory + "/", directory + "0").values(); // '0' follows '/'
    List<Track> ended =
        below.stream().flatMap(it -> it.values().stream()).filter(Track::isLive).toList();
    ended.forEach(track -> track.end(layer));
    return ended;
  }

  /// Gives a track another path unless that path has a story of its own.
  void move(Track track, String path) {
    Map<String, Track> target = byPath.computeIfAbsent(path, _ -> new TreeMap<>());
    if (target.putIfAbsent(track.analyser(), track) == null) {
      byPath.getOrDefault(track.path(), Map.of()).remove(track.analyser());
      track.path = path;
      addDirectories(path);
    }
  }

  List<Track> live() {
    return byPath.values().stream()
        .flatMap(it -> it.values().stream())
        .filter(Track::isLive)
        .toList();
  }

  /// In which files with facts lie or lay, parents included.
  List<String> directories() {
    return List.copyOf(directories);
  }

  List<FactHistory> histories() {
    return byPath.values().stream()
        .flatMap(it -> it.values().stream())
        .map(track -> new FactHistory(track.path, track.analyser, track.states))
        .toList();
  }

  private void addDirectories(String path) {
    String directory = EntryName.parent(path);
    while (!directory.isEmpty() && directories.add(directory)) {
      directory = EntryName.parent(directory);
    }
  }
}
