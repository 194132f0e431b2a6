package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// Reads archives that lie in memory.
final class Reading {

  /// Goes on to the end.
  static final ReadMonitor NEVER_ENDING =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  private Reading() {}

  static ReadImage of(byte[] archive, FileAnalyser... analysers) throws IOException {
    return of(archive, "test.tar", KnownLayers.none(), analysers);
  }

  static ReadImage of(
      byte[] archive, String reference, KnownLayers known, FileAnalyser... analysers)
      throws IOException {
    return new ArchiveReader(List.of(analysers), known, NEVER_ENDING)
        .read(new ByteArrayInputStream(archive), reference);
  }

  /// The only layer of an image.
  static LayerFacts layer(LayerTar tar, FileAnalyser... analysers) throws IOException {
    return of(ArchiveBuilder.legacy("one:1").layer("COPY", tar).build(), analysers)
        .layers()
        .values()
        .iterator()
        .next();
  }
}
