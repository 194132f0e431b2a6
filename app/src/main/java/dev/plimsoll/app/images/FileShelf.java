package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.SourceKind;
import dev.plimsoll.engine.image.ImageConfiguration;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Images that lie in files: archives that the user opens, and the demo that comes with the
/// program. Blocks.
public final class FileShelf {

  private final Function<Path, ImageSource> archives;
  private final Supplier<ImageSource> demo;

  public FileShelf(Function<Path, ImageSource> archives, Supplier<ImageSource> demo) {
    this.archives = archives;
    this.demo = demo;
  }

  ImageEntry archive(Path file) throws UnopenedException {
    var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    return entry(
        "archive:" + file.toAbsolutePath().normalize(),
        SourceKind.ARCHIVE,
        name,
        archives.apply(file));
  }

  ImageEntry demo() throws UnopenedException {
    var source = demo.get();
    return entry("demo", SourceKind.DEMO, source.reference(), source);
  }

  private static ImageEntry entry(String key, SourceKind kind, String name, ImageSource source)
      throws UnopenedException {
    try {
      var identity = source.identity();
      return new ImageEntry(
          key,
          kind,
          "",
          name,
          List.of(),
          identity.configuration().map(ImageConfiguration::id).or(identity::id),
          identity.configuration().flatMap(ImageConfiguration::created),
          identity.size(),
          source);
    } catch (UnreadableImageException e) {
      throw new UnopenedException(new Trouble(e.code(), e.parameters()), e);
    } catch (IOException e) {
      var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new UnopenedException(
          new Trouble("IMG-001", Map.of("file", source.reference(), "reason", reason)), e);
    }
  }

  @FunctionalInterface
  interface Opening {
    ImageEntry open() throws UnopenedException;
  }
}
