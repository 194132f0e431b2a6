package dev.plimsoll.app.scan;

import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.model.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An image that can be scanned. One entry is one image, not one tag.
///
/// @param key the same in every list of the same image: `engine:sha256:…`,
///   `archive:/audit/base.tar`
/// @param holder the engine as it names itself: `Docker`; empty for the other kinds
/// @param name what people call it: first tag, file name, or empty for an untagged image
/// @param id absent where only reading can tell
/// @param created absent where the source does not say
/// @param size bytes as the source states them
public record ImageEntry(
    String key,
    SourceKind kind,
    String holder,
    String name,
    List<String> tags,
    Optional<Digest> id,
    Optional<Instant> created,
    long size,
    ImageSource source) {

  public ImageEntry {
    tags = List.copyOf(tags);
  }

  public boolean isUntagged() {
    return name.isEmpty();
  }

  /// The name, or the short id of an untagged image.
  public String label() {
    return isUntagged() ? id.map(Digest::abbreviated).orElse(key) : name;
  }
}
