package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FactsCache.Removed;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheLimitTest {

  private static final String KEY = "dpkg-1";
  private static final Instant NOON = Instant.parse("2026-08-20T12:00:00Z");

  @TempDir private Path folder;

  private static Digest layer(int number) {
    return Digest.sha256(String.valueOf(number).repeat(64));
  }

  private static LayerFacts facts(int number) {
    return new LayerFacts(
        layer(number),
        1,
        1,
        List.of(),
        List.of(),
        Map.of(),
        new WrittenPaths.Collector().toPaths(),
        List.of(),
        List.of(),
        List.of(),
        true);
  }

  /// Layers 1 to 4 of equal size, used one hour after the other.
  private FactsCache filled(long limit) throws IOException {
    var cache = new FactsCache(folder, limit);
    for (int i = 1; i <= 4; i++) {
      cache.store(facts(i), KEY);
      cache.markUsed(layer(9), List.of(layer(i)), KEY, NOON.plusSeconds(3600L * i));
    }
    return cache;
  }

  private long sizeOfOne() throws IOException {
    return filled(FactsCache.LIMIT).size() / 4;
  }

  @Test
  void removesWhatWasUsedLongestAgo() throws IOException {
    long one = sizeOfOne();
    var cache = filled(2 * one);
    cache.markUsed(layer(9), List.of(layer(1)), KEY, NOON.plusSeconds(36_000));

    assertThat(cache.removeUnused()).isEqualTo(new Removed(2, 2 * one));

    assertThat(cache.find(layer(1), KEY)).isPresent();
    assertThat(cache.find(layer(2), KEY)).isEmpty();
    assertThat(cache.find(layer(3), KEY)).isEmpty();
    assertThat(cache.find(layer(4), KEY)).isPresent();
    assertThat(cache.size()).isEqualTo(2 * one);
  }

  @Test
  void removesNothingWithinTheLimit() throws IOException {
    var cache = filled(4 * sizeOfOne());
    assertThat(cache.removeUnused()).isEqualTo(new Removed(0, 0));
    assertThat(cache.size()).isPositive();
  }

  @Test
  void countsConfigurationsToo() throws IOException {
    var cache = new FactsCache(folder, 0);
    cache.storeConfiguration(layer(5), "{}");
    long size = cache.size();
    assertThat(cache.removeUnused()).isEqualTo(new Removed(1, size));
    assertThat(cache.size()).isZero();
  }

  @Test
  void marksNothingThatIsNotThere() throws IOException {
    var cache = new FactsCache(folder);
    cache.markUsed(layer(5), List.of(layer(6)), KEY, NOON);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
