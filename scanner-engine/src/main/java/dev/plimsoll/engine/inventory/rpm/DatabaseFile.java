package dev.plimsoll.engine.inventory.rpm;

import java.util.List;
import java.util.Optional;

/// What kind of file a path is, and where its file system begins.
///
/// @param folder with its slash
/// @param root the image's own root is empty; else a path with its slash: a file system kept in a
///   folder
record DatabaseFile(Form form, String folder, String root) {

  /// In the order of their age: where two lie in one folder, the later one replaced the other.
  enum Form {
    BERKELEY("Packages"),
    NDB("Packages.db"),
    SQLITE("rpmdb.sqlite"),
    SQLITE_LOG("rpmdb.sqlite-wal"),
    NAMES("container-manifest-1"),
    COLUMNS("container-manifest-2");

    private final String file;

    Form(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }

    /// A log belongs to its database.
    Form database() {
      return this == SQLITE_LOG ? SQLITE : this;
    }
  }

  /// `usr/share/rpm` is that of ostree systems; `var/lib/rpm` may be a link to another of them.
  static final String FOLDERS = "{var/lib,usr/lib/sysimage,usr/share}/rpm/";

  static final String MANIFESTS = "var/lib/rpmmanifest/";

  private static final List<String> PLACES =
      List.of("var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/", MANIFESTS);

  /// Empty where the path is that of no database.
  static Optional<DatabaseFile> of(String path) {
    int slash = path.lastIndexOf('/') + 1;
    for (var form : Form.values()) {
      if (path.startsWith(form.file(), slash) && path.length() == slash + form.file().length()) {
        return of(form, path.substring(0, slash));
      }
    }
    return Optional.empty();
  }

  private static Optional<DatabaseFile> of(Form form, String folder) {
    return PLACES.stream()
        .filter(folder::endsWith)
        .map(place -> folder.substring(0, folder.length() - place.length()))
        .filter(root -> root.isEmpty() || root.endsWith("/"))
        .map(root -> new DatabaseFile(form, folder, root))
        .findFirst();
  }
}
