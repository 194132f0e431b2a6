package dev.plimsoll.bench;

import dev.plimsoll.connect.docker.DockerLocator;
import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.ImageScanner;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Scans one image several times. Prints milliseconds to ask the engine for the image's digests,
/// the scanner's own milliseconds of the first scan and of the last, and how often an export was
/// asked for.
public final class SecondScan {

  private static final int SCANS = 5;

  private SecondScan() {}

  /// @param arguments image, advisory store, folder of the layer cache
  public static void main(String[] arguments) throws Exception {
    var locator = new DockerLocator(System.getenv(), Path.of(System.getProperty("user.home")));
    try (var engine = locator.locate()) {
      var source = new CountingSource(engine.source(arguments[0]));
      var scanner =
          new ImageScanner(
              Analysers.all(),
              new FactsCache(Path.of(arguments[2])),
              () -> List.of(OsvStore.open(Path.of(arguments[1]))),
              Clock.systemUTC());
      long first = milliseconds(scanner, source);
      long last = first;
      for (int scan = 1; scan < SCANS; scan++) {
        last = milliseconds(scanner, source);
      }
      long began = System.nanoTime();
      source.identity();
      long floor = (System.nanoTime() - began) / 1_000_000;
      System.out.printf("%d %d %d %d%n", floor, first, last, source.exports);
    }
  }

  private static long milliseconds(Scanner scanner, ImageSource source) throws ScanException {
    return scanner.scan(ScanRequest.of(source), Progress.none()).took().toMillis();
  }

  /// Counts the exports.
  private static final class CountingSource implements ImageSource {

    private final ImageSource source;
    private int exports;

    CountingSource(ImageSource source) {
      this.source = source;
    }

    @Override
    public String reference() {
      return source.reference();
    }

    @Override
    public ImageIdentity identity() throws IOException {
      return source.identity();
    }

    @Override
    public InputStream open() throws IOException {
      exports++;
      return source.open();
    }
  }
}
