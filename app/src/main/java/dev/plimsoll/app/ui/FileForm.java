package dev.plimsoll.app.ui;

import java.nio.file.Path;
import java.util.List;

/// A form in which a file can be written; the end of the file's name says which.
///
/// @param name as the chooser shows it
/// @param ending with its dot: `.cdx.json`
public record FileForm(String name, String ending) {

  public boolean names(Path file) {
    return file.toString().endsWith(ending);
  }

  /// The form that the file's name says; the first one where it says none.
  public static FileForm of(Path file, List<FileForm> forms) {
    return forms.stream().filter(form -> form.names(file)).findFirst().orElse(forms.getFirst());
  }
}
