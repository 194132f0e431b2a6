package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/// The members of an image archive by normalised path.
final class ArchiveContents {

  static final String MANIFEST = "manifest.json";

  /// What other generations and formats of image archive contain.
  private static final List<String> IMAGE_FILES =
      List.of("repositories", "oci-layout", "index.json");

  private final Map<String, ArchiveMember> members = new LinkedHashMap<>();
  private boolean isTruncated;

  /// Follows the outer tar to its end or to where it breaks.
  ///
  /// @throws IOException where the read as a whole cannot go on: cancelled, or the source is gone
  static ArchiveContents read(TarEntries tar, MemberHandler handler) throws IOException {
    var contents = new ArchiveContents();
    try {
      int count = 0;
      for (TarArchiveEntry entry = tar.next(); entry != null; entry = tar.next()) {
        if (++count > Limits.ARCHIVE_ENTRIES) {
          throw new IOException("over " + Limits.ARCHIVE_ENTRIES + " members");
        }
        contents.read(entry, tar, handler);
      }
      contents.isTruncated = !tar.hasEndMarker() && contents.json(MANIFEST).isEmpty();
    } catch (UnreadableImageException | InterruptedIOException e) {
      throw e;
    } catch (IOException _) {
      contents.isTruncated = true;
    }
    return contents;
  }

  private void read(TarArchiveEntry entry, TarEntries tar, MemberHandler handler)
      throws IOException {
    Optional<String> path = EntryName.normalised(entry.getName());
    if (path.isEmpty()) {
      return; // nothing that a manifest may name
    }
    if (entry.isSymbolicLink()) {
      put(
          path.get(),
          new ArchiveMember.Link(EntryName.linkTarget(path.get(), entry.getLinkName())));
    } else if (entry.isLink()) {
      put(path.get(), new ArchiveMember.Link(EntryName.linkTarget("", entry.getLinkName())));
    } else if (entry.isFile()) {
      handler.member(path.get(), tar.content(), entry.getRealSize(), this);
    }
  }

  void put(String path, ArchiveMember member) {
    members.put(path, member);
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
