package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;

/// Reads an image archive as `docker save` writes it, in one pass and in its own order: both the
/// generation with `manifest.json` at its end and the one that is an OCI layout as well, plain or
/// compressed as a whole.
///
/// Four threads work beside each other: one reads the source ahead, the caller's follows the tar
/// and inflates layers, one runs the analysers, one hashes. No layer is held in memory or copied.
public final class ArchiveReader {

  private final List<FileAnalyser> analysers;
  private final KnownLayers known;
  private final ReadMonitor monitor;

  public ArchiveReader(List<FileAnalyser> analysers, KnownLayers known, ReadMonitor monitor) {
    this.analysers = List.copyOf(analysers);
    this.known = known;
    this.monitor = monitor;
  }

  /// Reads one image. Closes `archive` in every case.
  ///
  /// @param reference names the archive in errors and chooses where it holds several images: the
  ///   tag or id of one, alone or as `path:tag`
  /// @throws UnreadableImageException where no report can be made; IMG-021 where `archive` itself
  ///   threw
  /// @throws InterruptedIOException where the monitor cancelled
  public ReadImage read(InputStream archive, String reference) throws IOException {
    var meter = new ReadMeter(monitor);
    try (var source = new ReadAhead(archive, reference, meter);
        var background = new BackgroundAnalysis();
        var digest = new BackgroundDigest()) {
      InputStream tar = ArchiveStart.open(source, reference);
      var index = new AnalyserIndex(analysers);
      var reader = new MemberReader(index, background, known, meter, digest);
      var contents = ArchiveContents.read(new TarEntries(tar), reader);
      var choice = ImageChoice.of(contents, reference, meter.bytes());
      return new ImageAssembly(choice, contents, known).image(reference, meter.bytes());
    }
  }
}
