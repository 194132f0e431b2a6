package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  static LayerFacts layer(ReadImage image, Digest diffId) {
    return Optional.ofNullable(image.layers().get(diffId)).orElseThrow();
  }

  /// Path → text as [LineAnalyser] read it, over all layers.
  static Map<String, String> texts(ReadImage image) {
    var texts = new HashMap<String, String>();
    image.layers().values().forEach(layer -> texts.putAll(texts(layer)));
    return texts;
  }

  static Map<String, String> texts(LayerFacts layer) {
    var texts = new HashMap<String, String>();
    for (FileFact fact : layer.facts()) {
      texts.put(fact.path(), fact.attributes().getOrDefault("text", ""));
    }
    return texts;
  }
}
