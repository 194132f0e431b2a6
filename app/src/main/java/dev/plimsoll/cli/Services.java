package dev.plimsoll.cli;

import dev.plimsoll.connect.EngineLocator;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// What the verbs need, wired by the application. Nothing is opened before it is asked for.
public interface Services {

  /// @param advisories the files by which it judges, whoever made them; opened for each scan
  Scanner scanner(List<Path> advisories);

  /// Begins what every scan needs and takes a while, beside whoever looks for the image.
  default void prepare() {}

  EngineLocator engines();

  /// A docker archive in the file system; nothing is read yet.
  ///
  /// @param tag which image of several; empty where the file says it by itself
  ImageSource archive(Path file, String tag);

  /// The built-in demo image.
  ImageSource demoImage();

  /// The store of the demo image's own advisories.
  Path demoAdvisories() throws IOException;

  /// The store that is used where the user names none; may not exist.
  Path advisoryStore();

  /// Opens [#advisoryStore].
  AdvisorySource advisories() throws IOException;

  /// What was imported of CVEs, beside [#advisoryStore].
  Signals signals() throws IOException;

  /// Into [#advisoryStore], and what is known of CVEs beside it.
  ImportResult importAdvisories(List<Path> paths, ImportProgress progress) throws IOException;

  ScanHistory history();

  /// Folder of the layer cache; may not exist.
  Path cache();

  Workbench workbench();

  /// Of the program: `0.1.0`.
  String version();

  /// Of JavaFX, as built against: `26.0.2`.
  String javaFxVersion();

  Map<String, String> environment();

  Clock clock();

  /// The window.
  interface Workbench {

    /// False where a window cannot be shown; JavaFX is not loaded to find out.
    boolean hasDisplay();

    /// Returns when the window was closed.
    ///
    /// @param demoWithoutEngine opens the built-in demo image where no container engine answers
    void open(boolean demoWithoutEngine);
  }
}
