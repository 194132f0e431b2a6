package dev.plimsoll.engine.advisory.osv;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// Whose ecosystem an archive is, and so what it replaces.
///
/// Every record of the bucket's `npm/all.zip` names npm, some name Maven too: what all have in
/// common is the archive's own. The folder's name decides where that is more than one; an archive
/// of records that have nothing in common replaces all ecosystems that it names.
final class Ownership {

  private final String folder;
  private final Set<String> named = new TreeSet<>();
  private final Set<String> common = new TreeSet<>();

  Ownership(Path archive) {
    var parent = archive.toAbsolutePath().getParent();
    folder = parent == null ? "" : String.valueOf(parent.getFileName());
  }

  /// @param ecosystems of one record, without release
  void add(Set<String> ecosystems) {
    if (ecosystems.isEmpty()) {
      return;
    }
    if (named.isEmpty()) {
      common.addAll(ecosystems);
    } else {
      common.retainAll(ecosystems);
    }
    named.addAll(ecosystems);
  }

  Set<String> ecosystems() {
    if (common.contains(folder)) {
      return Set.of(folder);
    }
    return common.isEmpty() ? named : common;
  }
}
