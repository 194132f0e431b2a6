package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.format.bolt.BoltBucket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The top buckets of a Trivy database, and what was read of them.
final class TrivyTables {

  private static final String DESCRIPTIONS = "vulnerability";
  private static final String SOURCES = "data-source";

  private final BoltBucket root;
  private final BoltBucket descriptions;
  private final List<String> buckets;
  private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
  private final Map<String, VulnerabilityDetail> details = new ConcurrentHashMap<>();

  private long records = -1;

  private TrivyTables(BoltBucket root, BoltBucket descriptions, List<String> buckets) {
    this.root = root;
    this.descriptions = descriptions;
    this.buckets = buckets;
  }

  static TrivyTables of(BoltBucket root) throws IOException {
    var descriptions = root.bucket(DESCRIPTIONS);
    if (descriptions.isEmpty()) {
      throw new IOException("a bbolt database, but not Trivy's: no bucket \"" + DESCRIPTIONS + '"');
    }
    var buckets = new ArrayList<String>();
    root.each(entry -> {
      if (entry.isBucket()) {
        buckets.add(entry.key());
      }
    });
    return new TrivyTables(root, descriptions.get(), buckets);
  }

  /// What the database has about an ecosystem; one that answers nothing where it has nothing.
  Shelf shelf(String ecosystem) throws IOException {
    var known = shelves.get(ecosystem);
    if (known == null) {
      known = read(EcosystemRelease.of(ecosystem));
      shelves.put(ecosystem, known);
    }
    return known;
  }

  private Shelf read(EcosystemRelease release) throws IOException {
    var rule = PlatformRule.of(release);
    if (rule.isEmpty()) {
      return Shelf.EMPTY;
    }
    var platforms = new ArrayList<Platform>();
    for (var name : rule.get().buckets(release, buckets)) {
      var packages = root.bucket(name);
      if (packages.isPresent()) {
        platforms.add(new Platform(name, packages.get(), source(name)));
      }
    }
    var products =
        rule.get().kind() == PlatformRule.Kind.REDHAT
            ? RedHatProducts.ofRelease(root, release.major())
            : Set.<Integer>of();
    return new Shelf(rule.get(), platforms, products, this::detail);
  }

  private DataSource source(String bucket) throws IOException {
    var sources = root.bucket(SOURCES);
    var json = sources.isPresent() ? sources.get().value(bucket) : Optional.<byte[]>empty();
    return json.isPresent() ? DataSource.read(json.get()) : DataSource.UNKNOWN;
  }

  private VulnerabilityDetail detail(String id) throws IOException {
    var known = details.get(id);
    if (known == null) {
      var json = descriptions.value(id);
      known = json.isPresent() ? VulnerabilityDetail.read(json.get()) : VulnerabilityDetail.NONE;
      details.put(id, known);
    }
    return known;
  }

  synchronized long records() throws IOException {
    if (records < 0) {
      records = descriptions.count();
    }
    return records;
  }
}
