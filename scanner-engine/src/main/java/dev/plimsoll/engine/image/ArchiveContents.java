package dev.plimsoll.engine.image;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The members of an image archive by normalised path.
final class ArchiveContents {

  static final String MANIFEST = "manifest.json";

  /// What other generations and formats of image archive contain.
  private static final List<String> IMAGE_FILES =
      List.of("repositories", "oci-layout", "index.json");

  private final Map<String, ArchiveMember> members = new LinkedHashMap<>();
  private boolean isTruncated;

  void put(String path, ArchiveMember member) {
    members.put(path, member);
  }

  void truncated() {
    isTruncated = true;
  }

  /// True where the archive broke off.
  boolean isTruncated() {
    return isTruncated;
  }

  Collection<ArchiveMember> all() {
    return members.values();
  }

  Map<String, ArchiveMember> byPath() {
    return members;
  }

  /// The member of that name, links followed inside the archive.
  Optional<ArchiveMember> find(String name) {
    Optional<String> path = EntryName.normalised(name);
    for (int i = 0; path.isPresent() && i < Limits.LINK_DEPTH; i++) {
      ArchiveMember member = members.get(path.get());
      if (!(member instanceof ArchiveMember.Link(var target))) {
        return Optional.ofNullable(member);
      }
      path = Optional.of(target);
    }
    return Optional.empty();
  }

  Optional<String> json(String name) {
    return find(name).orElse(null) instanceof ArchiveMember.Json(var text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Whether this is an image archive at all, though perhaps one that is not read.
  boolean looksLikeImage() {
    return IMAGE_FILES.stream().anyMatch(members::containsKey)
        || members.values().stream()
            .anyMatch(member ->
                member instanceof ArchiveMember.Layer || member instanceof ArchiveMember.Json);
  }
}
