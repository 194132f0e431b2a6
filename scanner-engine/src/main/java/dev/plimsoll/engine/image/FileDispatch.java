package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Hands a file of a layer to the analysers that want it, and what they say to the layer's draft.
final class FileDispatch {

  private static final byte[] NOTHING = {};

  private final AnalyserIndex analysers;
  private final BackgroundAnalysis background;
  private final LayerDraft draft;

  FileDispatch(AnalyserIndex analysers, BackgroundAnalysis background, LayerDraft draft) {
    this.analysers = analysers;
    this.background = background;
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
    var file = new PassingFile(entry.size(), head, content);
    boolean passesOnce = reading.size() == 1 && entry.size() > Limits.SPOOL_BYTES;
    if (reading.isEmpty() || passesOnce) {
      background.settle(draft);
      readNow(new FileReading(entry, file, reading));
    } else if (isKept(entry, file, reading)) {
      background.read(new FileReading(entry, file, reading), draft);
    }
  }

  private void readNow(FileReading reading) throws IOException {
    try {
      reading.call().enter(draft);
    } catch (IOException e) {
      // the layer broke inside this file
      draft.unread(reading.entry().path());
      throw e;
    }
  }

  /// The tar goes on before the file is read.
  private boolean isKept(FileEntry entry, PassingFile file, List<FileAnalyser> reading)
      throws IOException {
    try {
      file.keep();
      return true;
    } catch (UncheckedIOException full) {
      FileReading.failed(entry, reading, full).enter(draft);
      return false;
    } catch (IOException e) {
      draft.unread(entry.path());
      throw e;
    }
  }

  /// A folder, which may lie in the layer without any file of its own.
  void folder(String path) {
    FileReading.ofFolder(path, analysers.all()).forEach(folder -> folder.enter(draft));
  }

  /// Enters what is known of earlier files, where the next entry says something of `path` as well.
  void settle(String path) throws IOException {
    background.settle(path, draft);
  }

  /// Enters what is known of all files so far.
  void settle() throws IOException {
    background.settle(draft);
  }

  /// A second name of an earlier file of the same layer. Its bytes have passed, and which file will
  /// get a second name cannot be known before: only what was read then is known. Where that is not
  /// enough the layer has a gap; keeping every small file in memory just in case would not bound
  /// the memory of an honest layer, and files with two names of which only the second is wanted
  /// have not been met in images.
  void hardLink(String path, String target) throws IOException {
    settle(target);
    List<FileAnalyser> wanting = analysers.wanting(new FileEntry(path, 0, 0), NOTHING);
    if (!wanting.isEmpty() && !draft.hardLink(path, target, FileReading.ids(wanting))) {
      draft.unread(path);
      draft.gap(path, LayerGaps.unreadLink(path, target));
    }
  }
}
