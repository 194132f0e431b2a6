package dev.plimsoll.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The choosers of the system, in front of the application's window. They open where the last file
/// was chosen.
public final class WindowFileDialogs implements FileDialogs {

  private final Supplier<Window> owner;
  private @Nullable File lastFolder;

  public WindowFileDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title) {
    return chosen(chooser(title).showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> save(String title, String suggested) {
    var chooser = chooser(title);
    chooser.setInitialFileName(suggested);
    return chosen(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    return chosen(chooser.showDialog(owner.get()));
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    lastFolder = file.getParentFile();
    return Optional.of(file.toPath());
  }
}
