package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What one layer says: the unit that is cached.
///
/// @param diffId of the uncompressed tar, as computed while reading
/// @param size bytes of the uncompressed tar
/// @param files number of entries that are no markers
/// @param whiteouts paths that the layer deletes from lower layers
/// @param opaques directories whose lower content the layer hides
/// @param links symbolic links: path → target as written
/// @param written what the layer puts where; tells which directories of lower layers it replaces
/// @param unread files that an analyser wanted and that could not be read, each with a gap: what
///   lower layers say of them is out of date, but they are not gone
/// @param gaps what could not be read in this layer; `where` starts with the path
/// @param isComplete false where the layer ended early or its digest is another than the image
///   names: never cached
public record LayerFacts(
    Digest diffId,
    long size,
    int files,
    List<String> whiteouts,
    List<String> opaques,
    Map<String, String> links,
    WrittenPaths written,
    List<String> unread,
    List<FileFact> facts,
    List<Gap> gaps,
    boolean isComplete) {

  public LayerFacts {
    whiteouts = List.copyOf(whiteouts);
    opaques = List.copyOf(opaques);
    links = Map.copyOf(links);
    unread = List.copyOf(unread);
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }

  /// Of a layer of which nothing could be read.
  static LayerFacts unread(Digest diffId, long size, Gap gap) {
    return new LayerFacts(
        diffId,
        size,
        0,
        List.of(),
        List.of(),
        Map.of(),
        WrittenPaths.none(),
        List.of(),
        List.of(),
        List.of(gap),
        false);
  }

  /// The same facts with one more reason not to trust them to be everything.
  LayerFacts incomplete(Gap gap) {
    var more = new ArrayList<>(gaps);
    more.add(gap);
    return new LayerFacts(
        diffId, size, files, whiteouts, opaques, links, written, unread, facts, more, false);
  }
}
