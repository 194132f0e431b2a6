package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Hands a file of a layer to the analysers that want it, and what they say to the layer's draft.
final class FileDispatch {

  /// What one analyser says of one file, held back until it has read the file.
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

  private static final byte[] NOTHING = {};

  private final AnalyserIndex analysers;
  private final LayerDraft draft;

  FileDispatch(AnalyserIndex analysers, LayerDraft draft) {
    this.analysers = analysers;
    this.draft = draft;
  }

  /// A file whose bytes follow.
  void file(FileEntry entry, InputStream content) throws IOException {
    byte[] head = entry.size() == 0 ? NOTHING : content.readNBytes(FileAnalyser.HEAD_BYTES);
    List<FileAnalyser> wanting = analysers.wanting(entry, head);
    if (wanting.isEmpty()) {
      return;
    }
    var reading = new ArrayList<FileAnalyser>();
    for (FileAnalyser analyser : wanting) {
      if (entry.size() <= analyser.limit()) {
        reading.add(analyser);
      } else {
        draft.unread(entry.path());
        draft.gap(entry.path(), LayerGaps.tooLarge(entry, analyser));
      }
    }
    try (var file = new PassingFile(entry.size(), head, content, reading.size() > 1)) {
      read(entry, file, reading);
    }
  }

  /// A folder, which may lie in the layer without any file of its own.
  void folder(String path) {
    var facts = new ArrayList<FileFact>();
    var wanting = new ArrayList<FileAnalyser>(1);
    for (FileAnalyser analyser : analysers.all()) {
      if (analyser.wantsFolder(path)) {
        var staged = new Staged();
        analyser.folder(path, staged);
        facts.addAll(staged.facts);
        wanting.add(analyser);
      }
    }
    if (!wanting.isEmpty()) {
      draft.examined(new FileEntry(path, 0, 0), ids(wanting), facts);
    }
  }

  /// A second name of an earlier file of the same layer. Its bytes have passed, and which file will
  /// get a second name cannot be known before: only what was read then is known. Where that is not
  /// enough the layer has a gap; keeping every small file in memory just in case would not bound
  /// the memory of an honest layer, and files with two names of which only the second is wanted
  /// have not been met in images.
  void hardLink(String path, String target) {
    List<FileAnalyser> wanting = analysers.wanting(new FileEntry(path, 0, 0), NOTHING);
    if (!wanting.isEmpty() && !draft.hardLink(path, target, ids(wanting))) {
      draft.unread(path);
      draft.gap(path, LayerGaps.unreadLink(path, target));
    }
  }

  private void read(FileEntry entry, FileContent content, List<FileAnalyser> reading)
      throws IOException {
    var facts = new ArrayList<FileFact>();
    for (FileAnalyser analyser : reading) {
      facts.addAll(analyse(entry, content, analyser));
    }
    draft.examined(entry, ids(reading), facts);
  }

  private List<FileFact> analyse(FileEntry entry, FileContent content, FileAnalyser analyser)
      throws IOException {
    var staged = new Staged();
    try {
      analyser.analyse(entry, content, staged);
    } catch (RuntimeException | StackOverflowError e) {
      // hostile bytes met an error of ours, or the temporary folder is full: the rest of the layer
      // is still worth reading
      draft.unread(entry.path());
      draft.gap(entry.path(), LayerGaps.analyserFailed(entry, analyser, e));
      return List.of();
    } catch (IOException e) {
      // the layer broke inside this file
      draft.unread(entry.path());
      throw e;
    }
    staged.gaps.forEach(gap -> draft.gap(entry.path(), gap));
    return staged.facts;
  }

  private static Set<String> ids(List<FileAnalyser> analysers) {
    return analysers.stream().map(FileAnalyser::id).collect(Collectors.toCollection(HashSet::new));
  }
}
