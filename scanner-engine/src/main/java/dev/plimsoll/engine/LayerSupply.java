package dev.plimsoll.engine;

import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.ImageConfiguration;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.LayerFacts;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.LayerStack.Missing;
import dev.plimsoll.engine.image.UnreadableImageException;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gets the layers of an image: from the cache where it knows all of them, else from one read.
final class LayerSupply {

  private final List<FileAnalyser> analysers;
  private final FactsCache cache;
  private final ScanRehearsal rehearsal;

  LayerSupply(List<FileAnalyser> analysers, FactsCache cache, ScanRehearsal rehearsal) {
    this.analysers = analysers;
    this.cache = cache;
    this.rehearsal = rehearsal;
  }

  SuppliedLayers supply(ScanRequest request, Progress progress) throws ScanException {
    var source = request.source();
    var layers = new ScanLayers(cache, FactsCache.analysersKey(analysers), request.useCache());
    try {
      var identity = source.identity();
      var configuration = configuration(identity);
      if (configuration.isPresent() && layers.hasAll(configuration.get().diffIds())) {
        var gaps = new ArrayList<Gap>();
        return supplied(
            configuration.get(), identity, layers.layers(), Missing.FROM_ARCHIVE, 0, gaps);
      }
      return read(source, identity, configuration, layers, progress);
    } catch (UnreadableImageException unreadable) {
      throw new ScanException(
          unreadable.code(),
          String.valueOf(unreadable.getMessage()),
          unreadable.parameters(),
          unreadable);
    } catch (InterruptedIOException cancelled) {
      throw cancelled(source, cancelled);
    } catch (IOException broken) {
      throw stopped(source, broken);
    }
  }

  private SuppliedLayers read(
      ImageSource source,
      ImageIdentity identity,
      Optional<ImageConfiguration> configuration,
      ScanLayers layers,
      Progress progress)
      throws IOException, ScanException {
    var monitor = new ScanMonitor(progress, rehearsal, identity.diffIds().size(), identity.size());
    try {
      monitor.check();
      var archive = source.open();
      progress.onCancel(() -> close(archive));
      var image = new ArchiveReader(analysers, layers, monitor).read(archive, source.reference());
      var gaps = new ArrayList<>(image.gaps());
      keepConfiguration(identity, image.configuration(), image.configurationJson(), gaps);
      gaps.addAll(layers.gaps());
      return supplied(
          image.configuration(),
          identity,
          image.layers(),
          Missing.FROM_ARCHIVE,
          image.bytes(),
          gaps);
    } catch (IOException ended) {
      if (!progress.isCancelled()) {
        throw ended;
      }
      // What was finished stays, marked as partial, where it is known how the layers lie.
      if (configuration.isEmpty() || layers.layers().isEmpty()) {
        throw cancelled(source, ended);
      }
      return supplied(
          configuration.get(),
          identity,
          layers.layers(),
          Missing.CANCELLED,
          monitor.bytes(),
          layers.gaps());
    }
  }

  /// Counts as a use of everything that the image needed, and makes room where more was stored.
  void used(SuppliedLayers layers, Instant when) {
    var configuration = layers.configuration();
    var analysersKey = FactsCache.analysersKey(analysers);
    cache.markUsed(layers.cachedAs(), configuration.diffIds(), analysersKey, when);
    if (layers.bytesRead() > 0) {
      try {
        cache.removeUnused();
      } catch (IOException _) {
        // the next scan tries again; this one has what it needs
      }
    }
  }

  /// The configuration that an earlier scan kept, else the one that the source offers.
  private Optional<ImageConfiguration> configuration(ImageIdentity identity) {
    return identity.id().flatMap(cache::configuration).or(identity::configuration);
  }

  private void keepConfiguration(
      ImageIdentity identity, ImageConfiguration configuration, String json, List<Gap> gaps) {
    try {
      cache.storeConfiguration(identity.id().orElse(configuration.id()), json);
    } catch (IOException full) {
      gaps.add(ScanLayers.notCached("configuration", full));
    }
  }

  private static SuppliedLayers supplied(
      ImageConfiguration configuration,
      ImageIdentity identity,
      Map<Digest, LayerFacts> facts,
      Missing missing,
      long bytes,
      List<Gap> gaps) {
    int complete =
        (int)
            configuration.diffIds().stream()
                .map(facts::get)
                .filter(layer -> layer != null && layer.isComplete())
                .count();
    var stack = LayerStack.of(configuration, facts, missing);
    return new SuppliedLayers(
        configuration,
        identity.digest(),
        identity.id().orElse(configuration.id()),
        stack,
        complete,
        bytes,
        gaps);
  }

  private static void close(InputStream archive) {
    try {
      archive.close();
    } catch (IOException _) {
      // cancelled: the stream is of no more use, whatever it says
    }
  }

  private static ScanException cancelled(ImageSource source, IOException ended) {
    return new ScanException(
        ScanException.CANCELLED,
        source.reference() + ": cancelled",
        Map.of("image", source.reference()),
        ended);
  }

  /// The source failed before its archive was read; what stops in the middle says so by itself.
  private static ScanException stopped(ImageSource source, IOException broken) {
    return new ScanException(
        "IMG-021",
        source.reference() + ": the source stopped after 0 bytes: " + broken.getMessage(),
        Map.of("image", source.reference(), "read", "0"),
        broken);
  }
}
