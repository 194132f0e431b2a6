package dev.plimsoll.bench;

import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.ImageScanner;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.image.ArchiveFile;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.FileAnalyser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Makes the inventory of an archive once, in a fresh process. Prints the scanner's own
/// milliseconds and the number of components.
public final class ArchiveScan {

  private ArchiveScan() {}

  /// @param arguments `all` catalogers or `none`, the archive, an empty folder
  public static void main(String[] arguments) throws Exception {
    List<FileAnalyser> analysers = arguments[0].equals("all") ? Analysers.all() : List.of();
    var scanner =
        new ImageScanner(
            analysers, new FactsCache(Path.of(arguments[2])), List::of, Clock.systemUTC());
    var request = new ScanRequest(new ArchiveFile(Path.of(arguments[1])), false, false);
    var report = scanner.scan(request, Progress.none());
    System.out.printf("%d %d%n", report.took().toMillis(), report.components().size());
  }
}
