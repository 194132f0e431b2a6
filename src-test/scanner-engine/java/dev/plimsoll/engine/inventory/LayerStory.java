package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Tells what layers did to files, for tests: `new LayerStory(cataloger).writes(0, path, text)
/// .deletes(2, path).histories()`.
public final class LayerStory {

  private final List<FileAnalyser> analysers;
  private final TreeMap<String, List<FactHistory.State>> states = new TreeMap<>();
  private final TreeMap<String, String> readers = new TreeMap<>();

  public LayerStory(FileAnalyser... analysers) {
    this.analysers = List.of(analysers);
  }

  /// A layer holds the file with this text; whoever wants it reads it.
  public LayerStory writes(int layer, String path, String text) {
    var bytes = text.getBytes(UTF_8);
    var entry = new FileEntry(path, bytes.length, 0644);
    var analyser = analysers.stream().filter(one -> one.wants(entry)).findFirst().orElseThrow();
    var sink = new RecordedFacts();
    try {
      analyser.analyse(entry, FileContent.of(bytes), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    readers.put(path, analyser.id());
    return state(layer, path, Optional.of(sink.onlyFact()));
  }

  /// True where one of the analysers reads such a file.
  public boolean wants(String path) {
    return analysers.stream().anyMatch(one -> one.wants(new FileEntry(path, 1, 0644)));
  }

  /// A layer hides the file of the layers below: a whiteout, an opaque directory.
  public LayerStory deletes(int layer, String path) {
    return state(layer, path, Optional.empty());
  }

  public List<FactHistory> histories() {
    var histories = new ArrayList<FactHistory>();
    states.forEach((path, changes) ->
        histories.add(new FactHistory(path, readers.getOrDefault(path, ""), changes)));
    return histories;
  }

  private LayerStory state(int layer, String path, Optional<FileFact> fact) {
    states.computeIfAbsent(path, _ -> new ArrayList<>()).add(new FactHistory.State(layer, fact));
    return this;
  }
}
