package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// One file before the analysers that want it. Touches nothing but the file, so that it may happen
/// on any thread; what comes out is entered afterwards, in the order of the layer.
final class FileReading implements Callable<FileReading.Outcome> {

  /// @param isUnread true where an analyser failed: its facts are missing, the others' are here
  record Outcome(
      FileEntry entry,
      Set<String> analysers,
      List<FileFact> facts,
      List<Gap> gaps,
      boolean isUnread) {

    void enter(LayerDraft draft) {
      if (isUnread) {
        draft.unread(entry.path());
      }
      gaps.forEach(gap -> draft.gap(entry.path(), gap));
      draft.examined(entry, analysers, facts);
    }
  }

  /// What one analyser says, held back until it has read the file.
  private static final class Staged implements FactSink {
    private final List<FileFact> facts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    @Override
    public void fact(FileFact fact) {
      facts.add(fact);
    }

    @Override
    public void gap(Gap gap) {
      gaps.add(gap);
    }
  }

  private final FileEntry entry;
  private final PassingFile file;
  private final List<FileAnalyser> analysers;
  private final List<FileFact> facts = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private boolean isUnread;

  /// @param file closed when it was read
  FileReading(FileEntry entry, PassingFile file, List<FileAnalyser> analysers) {
    this.entry = entry;
    this.file = file;
    this.analysers = analysers;
  }

  FileEntry entry() {
    return entry;
  }

  /// @throws IOException where the layer broke inside a file that was not kept
  @Override
  public Outcome call() throws IOException {
    try (file) {
      for (FileAnalyser analyser : analysers) {
        read(analyser);
      }
    }
    return new Outcome(entry, ids(analysers), facts, gaps, isUnread);
  }

  /// Closes a file that nobody reads any more.
  void drop() {
    try {
      file.close();
    } catch (IOException _) {
      // it was kept for this reading alone
    }
  }

  private void read(FileAnalyser analyser) throws IOException {
    var staged = new Staged();
    try {
      analyser.analyse(entry, file, staged);
      facts.addAll(staged.facts);
      gaps.addAll(staged.gaps);
    } catch (RuntimeException | StackOverflowError e) {
      failed(analyser, e);
    } catch (IOException e) {
      if (!file.isKept()) {
        throw e;
      }
      failed(analyser, e);
    }
  }

  /// Hostile bytes met an error of ours, or the temporary folder is full: the rest of the layer is
  /// still worth reading.
  private void failed(FileAnalyser analyser, Throwable why) {
    isUnread = true;
    gaps.add(LayerGaps.analyserFailed(entry, analyser, why));
  }

  /// Of a file that could not be kept.
  static Outcome failed(FileEntry entry, List<FileAnalyser> analysers, Throwable why) {
    var gaps = analysers.stream().map(one -> LayerGaps.analyserFailed(entry, one, why)).toList();
    return new Outcome(entry, ids(analysers), List.of(), gaps, true);
  }

  /// The facts that folders of this name mean; empty where nobody wants it.
  static List<Outcome> ofFolder(String path, List<FileAnalyser> analysers) {
    var wanting = analysers.stream().filter(analyser -> analyser.wantsFolder(path)).toList();
    if (wanting.isEmpty()) {
      return List.of();
    }
    var staged = new Staged();
    wanting.forEach(analyser -> analyser.folder(path, staged));
    var folder = new FileEntry(path, 0, 0);
    return List.of(new Outcome(folder, ids(wanting), staged.facts, List.of(), false));
  }

  static Set<String> ids(List<FileAnalyser> analysers) {
    return analysers.stream().map(FileAnalyser::id).collect(Collectors.toCollection(HashSet::new));
  }
}
