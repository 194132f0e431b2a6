package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;

/// Reads the tar of one layer (OCI image-spec, layer.md) to its end, whatever is in it.
final class LayerReader {

  /// Entries that eStargz adds for itself: part of the diffID, not of the image.
  private static final Set<String> ESTARGZ =
      Set.of("stargz.index.json", ".prefetch.landmark", ".no.prefetch.landmark");

  /// overlayfs writes them where a layer is a raw upper directory.
  private static final List<String> OPAQUE_ATTRIBUTES =
      List.of("SCHILY.xattr.trusted.overlay.opaque", "SCHILY.xattr.user.overlay.opaque");

  private final LayerDraft draft = new LayerDraft();
  private final Map<String, Integer> unreadableNames = new HashMap<>();
  private final LayerStream stream;
  private final TarEntries tar;
  private final FileDispatch dispatch;
  private final ReadMeter meter;

  LayerReader(
      LayerStream stream, AnalyserIndex analysers, BackgroundAnalysis background, ReadMeter meter) {
    this.stream = stream;
    this.meter = meter;
    tar = new TarEntries(stream);
    dispatch = new FileDispatch(analysers, background, draft);
  }

  /// What the layer says, with a gap where it breaks off.
  ///
  /// @throws IOException where the read as a whole cannot go on: cancelled, or the source is gone
  LayerFacts read() throws IOException {
    boolean isComplete = readEntries();
    dispatch.settle();
    try {
      Digest diffId = stream.finish();
      if (isComplete && stream.size() % Compression.PREFIX_BYTES != 0) {
        draft.gap(LayerGaps.endsEarly(stream.size(), stream.size()));
        isComplete = false;
      }
      return draft.toFacts(diffId, stream.size(), isComplete);
    } catch (UnreadableImageException | InterruptedIOException e) {
      throw e;
    } catch (IOException _) {
      // the gap for it comes from who knows how the layer was stored
      return draft.toFacts(stream.digestSoFar(), stream.size(), false);
    }
  }

  /// False where the entries could not be followed to the end of the tar.
  private boolean readEntries() throws IOException {
    int count = 0;
    try {
      for (TarArchiveEntry entry = tar.next(); entry != null; entry = tar.next()) {
        meter.check();
        if (++count > Limits.LAYER_ENTRIES) {
          draft.gap(LayerGaps.over("", Limits.LAYER_ENTRIES + " entries"));
          return false;
        }
        if (draft.isFull()) {
          draft.gap(LayerGaps.over("", Limits.LAYER_NAME_CHARACTERS + " characters of names"));
          return false;
        }
        read(entry);
      }
      return true;
    } catch (UnreadableImageException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (stream.failure().isEmpty()) {
        draft.gap(
            stream.isAtEnd()
                ? LayerGaps.endsEarly(stream.size(), stream.size())
                : LayerGaps.damaged(stream.size(), String.valueOf(e.getMessage())));
      }
      return false;
    }
  }

  private void read(TarArchiveEntry entry) throws IOException {
    Optional<String> name = EntryName.normalised(readable(entry.getName()));
    if (name.isEmpty()) {
      draft.gap(LayerGaps.outside(entry.getName()));
      return;
    }
    String path = name.get();
    if (path.length() > Limits.PATH_CHARACTERS) {
      draft.gap(
          LayerGaps.over(path.substring(0, 80) + "…", Limits.PATH_CHARACTERS + " characters"));
      return;
    }
    switch (Marker.of(path)) {
      case Marker.Whiteout(var target) -> draft.whiteout(target);
      case Marker.Opaque(var directory) -> draft.opaque(directory);
      case Marker.Outside() -> draft.gap(LayerGaps.outside(entry.getName()));
      case Marker.Bookkeeping() -> {}
      case Marker.None() -> {
        if (!path.isEmpty() && !ESTARGZ.contains(path)) {
          place(path, entry);
        }
      }
    }
  }

  private void place(String path, TarArchiveEntry entry) throws IOException {
    dispatch.settle(path);
    if (entry.isDirectory()) {
      draft.directory(path);
      dispatch.folder(path);
      if (OPAQUE_ATTRIBUTES.stream().anyMatch(name -> isYes(entry.getExtraPaxHeader(name)))) {
        draft.opaque(path);
      }
    } else if (entry.isSymbolicLink()) {
      draft.link(path, entry.getLinkName());
    } else if (isOverlayWhiteout(entry)) {
      draft.whiteout(path);
    } else {
      draft.other(path);
      if (entry.isLink()) {
        hardLink(path, entry.getLinkName());
      } else if (!entry.isCharacterDevice() && !entry.isBlockDevice() && !entry.isFIFO()) {
        int permissions = entry.getMode() & 07777;
        dispatch.file(new FileEntry(path, entry.getRealSize(), permissions), tar.content());
      }
    }
  }

  private void hardLink(String path, String linkName) throws IOException {
    Optional<String> target = EntryName.normalised(linkName);
    if (target.isPresent()) {
      dispatch.hardLink(path, target.get());
    } else {
      draft.gap(path, LayerGaps.outside(path));
    }
  }

  /// Bytes that are no UTF-8 arrive as `?` (as U+FFFD from pax records), so two names may look
  /// alike. The second one gets a number: showing a file twice, which an honest name with a
  /// question mark may then be too, is better than losing one.
  private String readable(String name) {
    if (name.indexOf('?') < 0 && name.indexOf('\uFFFD') < 0) {
      return name;
    }
    int seen = unreadableNames.merge(name, 1, Integer::sum);
    return seen == 1 ? name : name + "#" + seen;
  }

  private static boolean isOverlayWhiteout(TarArchiveEntry entry) {
    return entry.isCharacterDevice() && entry.getDevMajor() == 0 && entry.getDevMinor() == 0;
  }

  private static boolean isYes(@Nullable String value) {
    return "y".equals(value);
  }
}
