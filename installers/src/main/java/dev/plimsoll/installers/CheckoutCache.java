package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// An AOT cache for the tree that runs from a checkout: classes and method profiles of one scan
/// (JEP 483, 515). Half the processor time of a fresh process that scans goes into loading and
/// translating otherwise.
///
/// Best effort: where it cannot be made the build goes on, and the launcher starts without one.
public final class CheckoutCache {

  /// Long enough for the scanner to get warm.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private CheckoutCache() {}

  /// @param arguments the tree with `bin/plimsoll` and `lib`; the folder with the demo image and
  ///   its advisories
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var tree = Path.of(arguments[0]);
    var demo = Path.of(arguments[1]);
    var work = Files.createTempDirectory("plimsoll-training");
    try {
      train(tree, demo, work);
    } catch (IOException | UnsupportedOperationException e) {
      System.out.println("no AOT cache for the checkout: " + e.getMessage());
    } finally {
      Trees.delete(work);
    }
  }

  private static void train(Path tree, Path demo, Path work)
      throws IOException, InterruptedException {
    var cache = tree.resolve("lib").resolve(AotCache.NAME);
    Files.deleteIfExists(cache);
    var launcher = tree.resolve("bin/plimsoll").toString();
    var home = work.resolve("home").toString();
    Tool.program(
        List.of(launcher, "advisories", "import", demo.resolve("advisories.zip").toString()),
        Map.of("PLIMSOLL_HOME", home),
        work.resolve("import"));
    var socket = work.resolve("engine");
    var made = work.resolve(AotCache.NAME);
    try (var _ = new TrainingEngine(socket, demo.resolve("image.tar"), PAUSE)) {
      Tool.program(
          List.of(
              launcher,
              "scan",
              TrainingEngine.IMAGE,
              "-f",
              "json",
              "--no-progress",
              "--timeout",
              "30s"),
          Map.of(
              "PLIMSOLL_HOME",
              home,
              "DOCKER_HOST",
              "unix://" + socket,
              "JAVA_TOOL_OPTIONS",
              "-XX:AOTCacheOutput=" + made),
          work.resolve("scan"));
    }
    if (!Files.exists(made)) {
      throw new IOException("the training run left none");
    }
    Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
  }
}
