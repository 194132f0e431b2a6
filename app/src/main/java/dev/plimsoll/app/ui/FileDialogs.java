package dev.plimsoll.app.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Lets the user choose files. An interface, because a platform without a screen has no choosers.
public interface FileDialogs {

  /// Empty where the user chose nothing.
  Optional<Path> open(String title);

  /// A folder; empty where the user chose none.
  Optional<Path> folder(String title);

  /// @param suggested file name with its ending, which also says the format
  Optional<Path> save(String title, String suggested);
}
