package dev.plimsoll.cli;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out what a TARGET means.
final class Targets implements AutoCloseable {

  private static final String DOCKER_ARCHIVE = "docker-archive:";

  /// Forms of other releases and tools. A repository could bear such a name, but then has no tag
  /// called like a file.
  private static final List<String> OTHER_FORMS =
      List.of("oci-archive:", "oci-dir:", "dir:", "file:", "sbom:", "registry:");

  /// What may stand in an image's name: letters, digits, `.`, `_`, `-`, and `/ : @` between them.
  private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:@-]*");

  private final Session session;
  private Optional<ContainerEngine> engine = Optional.empty();

  Targets(Session session) {
    this.session = session;
    session.services().prepare();
  }

  /// @param isDemo true for the built-in image, which is judged by advisories of its own
  record Target(ImageSource image, boolean isDemo) {}

  Target resolve(String target) throws Failure {
    if (target.equals("-")) {
      return given(new StandardInput(session.terminal().in()));
    }
    if (target.startsWith(DOCKER_ARCHIVE)) {
      return given(archive(target, target.substring(DOCKER_ARCHIVE.length())));
    }
    for (var form : OTHER_FORMS) {
      if (target.startsWith(form)) {
        throw unknown(target, session.texts().text("cli.target.form", "form", form));
      }
    }
    return file(target).isPresent() ? given(bareFile(target)) : image(target);
  }

  private static Target given(ImageSource image) {
    return new Target(image, false);
  }

  /// A file of that name is an archive, unless an engine has an image of that name too.
  private ImageSource bareFile(String target) throws Failure {
    if (IMAGE.matcher(target).matches()) {
      try {
        var image = engine().source(target);
        var id = image.identity().id();
        throw new Failure(
            "APP-007",
            target + " is a file and an image",
            Map.of(
                "target",
                target,
                "engine",
                engine().product(),
                "image",
                id.map(Object::toString).orElse(target)));
      } catch (EngineException | IOException _) {
        return archive(target, target);
      }
    }
    return archive(target, target);
  }

  /// `FILE` or `FILE:TAG`, tried with the longest file name first.
  private ImageSource archive(String target, String path) throws Failure {
    for (int end = path.length(); end > 0; end = path.lastIndexOf(':', end - 1)) {
      var file = file(path.substring(0, end));
      if (file.isPresent()) {
        if (Files.isDirectory(file.get())) {
          throw unknown(target, session.texts().text("cli.target.directory"));
        }
        var tag = end == path.length() ? "" : path.substring(end + 1);
        return session.services().archive(file.get(), tag);
      }
    }
    throw unknown(target, session.texts().text("cli.target.no-file"));
  }

  /// The built-in demo image has a name like any other; an engine that has one of that name goes
  /// first.
  private Target image(String target) throws Failure {
    try {
      return given(inEngine(target));
    } catch (Failure e) {
      var demo = session.services().demoImage();
      if (target.equals(demo.reference())) {
        return new Target(demo, true);
      }
      throw e;
    }
  }

  private ImageSource inEngine(String target) throws Failure {
    try {
      var source = new IdentifiedOnce(engine().source(target));
      source.identity();
      return source;
    } catch (EngineException e) {
      throw Failure.of(e);
    } catch (UnreadableImageException e) {
      throw Failure.of(e);
    } catch (IOException e) {
      throw new Failure("DKR-005", target, Map.of("message", String.valueOf(e.getMessage())));
    }
  }

  private ContainerEngine engine() throws EngineException {
    if (engine.isEmpty()) {
      var found = session.services().engines().locate();
      found.passedOver().stream()
          .filter(attempt -> !attempt.reason().equals("no such file"))
          .forEach(attempt ->
              session.note(
                  session
                      .texts()
                      .text(
                          "cli.engine.passed-over",
                          "address",
                          attempt.address(),
                          "reason",
                          attempt.reason(),
                          "used",
                          found.address())));
      engine = Optional.of(found);
    }
    return engine.get();
  }

  private static Optional<Path> file(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::exists);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Failure unknown(String target, String reason) {
    return new Failure(
        "APP-008", target + ": " + reason, Map.of("target", target, "reason", reason));
  }

  @Override
  public void close() {
    engine.ifPresent(ContainerEngine::close);
  }
}
