package dev.plimsoll.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose files. An interface, because a platform without a screen has no choosers.
public interface FileDialogs {

  /// Empty where the user chose nothing.
  Optional<Path> open(String title);

  /// A folder; empty where the user chose none.
  Optional<Path> folder(String title);

  /// The chosen file has a name that says its form.
  ///
  /// @param suggested file name without an ending
  /// @param forms the one to offer first
  Optional<Path> save(String title, String suggested, List<FileForm> forms);
}
