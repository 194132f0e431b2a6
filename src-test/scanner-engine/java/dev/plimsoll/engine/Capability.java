package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/// What a test may need and a machine may lack. A test whose capability is missing skips and names
/// it; where the system property `plimsoll.require` lists the capability, it fails instead. The
/// only place in which a test may be skipped.
public enum Capability {
  /// Cases and real images beside the checkout.
  SHARED("the folder shared/ beside the checkout"),
  /// A container engine that has the test images.
  DOCKER("a container engine at DOCKER_HOST with the test images"),
  /// A real image that is too large for every run.
  LARGE_IMAGE("an image with 1,500 packages or more, named by PLIMSOLL_LARGE_IMAGE"),
  /// A display for real windows.
  DISPLAY("a display at DISPLAY"),
  /// Go's own answer about its programs.
  GO("the command go in PATH"),
  /// rpm's own answer about its databases.
  RPM("the command rpm in PATH");

  private final String needs;

  Capability(String needs) {
    this.needs = needs;
  }

  /// Skips or fails the running test where this is missing.
  public void require() {
    if (isPresent()) {
      return;
    }
    var required = System.getProperty("plimsoll.require", "").toLowerCase(Locale.ROOT).split(",");
    if (Arrays.asList(required).contains(name().toLowerCase(Locale.ROOT))) {
      fail("missing capability: " + needs);
    }
    Assumptions.abort("missing capability: " + needs);
  }

  /// A file of the shared folder; skips or fails where it is missing.
  public static Path shared(String path) {
    SHARED.require();
    return SHARED_FOLDER.resolve(path);
  }

  /// The root of the checkout.
  public static Path checkout() {
    return CHECKOUT;
  }

  private boolean isPresent() {
    return switch (this) {
      case SHARED -> Files.isDirectory(SHARED_FOLDER.resolve("peers"));
      case DOCKER -> hasText(System.getenv("DOCKER_HOST"));
      case LARGE_IMAGE -> hasText(System.getenv("PLIMSOLL_LARGE_IMAGE"));
      case DISPLAY -> hasText(System.getenv("DISPLAY"));
      case GO -> isCommand("go");
      case RPM -> isCommand("rpm");
    };
  }

  @SuppressWarnings("NullAway") // an absent variable is what this asks for
  private static boolean hasText(String value) {
    return value != null && !value.isBlank();
  }

  @SuppressWarnings("NullAway") // an absent variable is what this asks for
  private static boolean isCommand(String name) {
    var path = System.getenv("PATH");
    return path != null
        && Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  private static final Path CHECKOUT = findCheckout();
  private static final Path SHARED_FOLDER = CHECKOUT.resolveSibling("shared");

  private static Path findCheckout() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("src-test"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("tests run outside a checkout");
      }
    }
    return folder;
  }
}
