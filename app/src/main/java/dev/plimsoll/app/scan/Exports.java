package dev.plimsoll.app.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Writes what a list holds, in the background, and says what became of it. A file that is there
/// already is replaced as a whole or not at all.
public final class Exports {

  /// What is written.
  public interface Content {

    void write(OutputStream out) throws IOException;

    /// How many things that are.
    int written();

    /// Of how many.
    int total();
  }

  private final Executor background;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.None());

  public Exports(Executor background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  public ReadOnlyObjectProperty<ExportState> state() {
    return state.getReadOnlyProperty();
  }

  public void write(Path file, Content content) {
    background.execute(() -> {
      var next = attempt(file, content);
      screen.execute(() -> state.set(next));
    });
  }

  /// For when the list has become another one.
  public void forget() {
    state.set(new ExportState.None());
  }

  static ExportState attempt(Path file, Content content) {
    var half = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(half)) {
        content.write(out);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      return new ExportState.Written(content.written(), content.total(), file.toString());
    } catch (IOException e) {
      remove(half);
      var reason = e.getClass().getSimpleName() + ": " + e.getMessage();
      return new ExportState.Failed("APP-004", Map.of("path", file.toString(), "reason", reason));
    }
  }

  private static void remove(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException _) {
      // what could not be written is said; that a part of it stays is no worse
    }
  }
}
