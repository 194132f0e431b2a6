package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/// What was read of layers and images before, in one folder.
///
/// One file for each layer and set of analysers, written whole under another name and then moved,
/// so that two processes may share the folder. A file that is damaged counts as absent and is
/// deleted. What was used longest ago is removed when the folder outgrows [#LIMIT].
public final class FactsCache {

  /// Bytes; the facts of some ten thousand layers.
  public static final long LIMIT = 10_000_000_000L;

  /// Nothing is removed while another thread reads. Another process may: it then reads the layer of
  /// the image again, as if it had never been cached.
  private static final ReadWriteLock READING = new ReentrantReadWriteLock();

  private final Path layers;
  private final Path configurations;
  private final long limit;

  /// @param directory made when something is stored first
  public FactsCache(Path directory) {
    this(directory, LIMIT);
  }

  /// @param limit in bytes
  FactsCache(Path directory, long limit) {
    this.limit = limit;
    layers = directory.resolve("layers");
    configurations = directory.resolve("configurations");
  }

  /// Changes whenever one of the analysers would give other facts: `dpkg-1+os-release-2`.
  public static String analysersKey(List<FileAnalyser> analysers) {
    return analysers.stream()
        .map(analyser -> analyser.id() + "-" + analyser.version())
        .sorted()
        .collect(Collectors.joining("+"));
  }

  public Optional<LayerFacts> find(Digest diffId, String analysersKey) {
    Path file = layerFile(diffId, analysersKey);
    byte[] bytes = read(file);
    if (bytes.length == 0) {
      return Optional.empty();
    }
    Optional<LayerFacts> facts =
        FactsReader.facts(bytes, analysersKey).filter(it -> it.diffId().equals(diffId));
    if (facts.isEmpty()) {
      delete(file);
    }
    return facts;
  }

  /// Stores the facts under their digest.
  ///
  /// @throws IOException where the folder cannot be written or is full; nothing is left of the file
  /// @throws IllegalArgumentException where the facts are not complete
  public void store(LayerFacts facts, String analysersKey) throws IOException {
    if (!facts.isComplete()) {
      throw new IllegalArgumentException("facts of " + facts.diffId() + " are not complete");
    }
    WholeFile.write(
        layerFile(facts.diffId(), analysersKey), FactsWriter.bytes(facts, analysersKey));
  }

  /// The configuration of an image that was read before.
  ///
  /// @param id under which it was stored
  public Optional<ImageConfiguration> configuration(Digest id) {
    Path file = configurationFile(id);
    byte[] bytes = read(file);
    if (bytes.length == 0) {
      return Optional.empty();
    }
    String text = new String(bytes, UTF_8);
    int end = text.indexOf('\n');
    String json = text.substring(end + 1);
    try {
      if (text.substring(0, Math.max(0, end)).equals(Sha256.of(json.getBytes(UTF_8)).toString())) {
        return Optional.of(ImageConfigurationParser.parse(json, id.toString()));
      }
    } catch (UnreadableImageException _) {
      // was never one: as good as damaged
    }
    delete(file);
    return Optional.empty();
  }

  /// @param id address of the image in its source: the configuration's digest or the manifest's
  /// @param json byte for byte as the image holds it
  /// @throws IOException as for [#store]
  public void storeConfiguration(Digest id, String json) throws IOException {
    String digest = Sha256.of(json.getBytes(UTF_8)).toString();
    WholeFile.write(configurationFile(id), (digest + "\n" + json).getBytes(UTF_8));
  }

  /// Bytes of everything that is stored.
  public long size() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += WholeFile.size(file);
    }
    return size;
  }

  /// Says that a scan used the layers of this image, so that they go last.
  public void markUsed(Digest id, List<Digest> diffIds, String analysersKey, Instant when) {
    var time = FileTime.from(when);
    mark(configurationFile(id), time);
    diffIds.forEach(diffId -> mark(layerFile(diffId, analysersKey), time));
  }

  /// Removes what was used longest ago until the rest is within the limit.
  public Removed removeUnused() throws IOException {
    READING.writeLock().lock();
    try {
      return LeastUsed.of(files()).removeDownTo(limit);
    } finally {
      READING.writeLock().unlock();
    }
  }

  /// @param files how many were removed
  /// @param bytes that they held
  public record Removed(int files, long bytes) {}

  /// Deletes what processes left that ended in the middle of writing.
  ///
  /// @return bytes that were freed
  public long removeLeftovers() throws IOException {
    long freed = 0;
    for (Path file : files()) {
      if (WholeFile.isLeftover(file)) {
        long size = WholeFile.size(file);
        freed += Files.deleteIfExists(file) ? size : 0;
      }
    }
    return freed;
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<>(list(layers));
    files.addAll(list(configurations));
    return files;
  }

  private static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files.toList();
    }
  }

  private Path layerFile(Digest diffId, String analysersKey) {
    String key = Sha256.of(analysersKey.getBytes(UTF_8)).abbreviated();
    return layers.resolve(diffId.algorithm() + "-" + diffId.hex() + "-" + key + ".facts");
  }

  private Path configurationFile(Digest id) {
    return configurations.resolve(id.algorithm() + "-" + id.hex() + ".json");
  }

  /// Nothing where there is no file or it cannot be read.
  private static byte[] read(Path file) {
    READING.readLock().lock();
    try {
      return Files.readAllBytes(file);
    } catch (IOException _) {
      return new byte[0];
    } finally {
      READING.readLock().unlock();
    }
  }

  private static void mark(Path file, FileTime time) {
    try {
      Files.setLastModifiedTime(file, time);
    } catch (IOException _) {
      // gone or not ours: it counts as used when it was written
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // it stays damaged and counts as absent
    }
  }
}
