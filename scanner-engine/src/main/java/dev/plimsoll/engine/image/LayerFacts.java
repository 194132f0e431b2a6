package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
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
    List<FileFact> facts,
    List<Gap> gaps,
    boolean isComplete) {

  public LayerFacts {
    whiteouts = List.copyOf(whiteouts);
    opaques = List.copyOf(opaques);
    links = Map.copyOf(links);
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }
}
