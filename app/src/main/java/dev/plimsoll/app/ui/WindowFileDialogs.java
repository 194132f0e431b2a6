package dev.plimsoll.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
  public Optional<Path> save(String title, String suggested, List<FileForm> forms) {
    var chooser = chooser(title);
    chooser.setInitialFileName(suggested + forms.getFirst().ending());
    for (var form : forms) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(form.name(), "*" + form.ending()));
    }
    return chosen(chooser.showSaveDialog(owner.get()))
        .map(file -> ended(file, forms, chooser.getSelectedExtensionFilter()));
  }

  /// Not every system adds the ending of the form that was chosen in the list.
  private static Path ended(
      Path file, List<FileForm> forms, FileChooser.@Nullable ExtensionFilter chosen) {
    if (forms.stream().anyMatch(form -> form.names(file))) {
      return file;
    }
    var wanted =
        forms.stream()
            .filter(form -> chosen != null && form.name().equals(chosen.getDescription()))
            .findFirst()
            .orElse(forms.getFirst());
    return file.resolveSibling(file.getFileName() + wanted.ending());
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
