package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.format.bolt.BoltBucket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One platform of the database: its packages by name, each with its advisories by id.
final class Platform {

  private static final String IN_MODULE = "::";

  private final String name;
  private final BoltBucket packages;
  private final DataSource source;
  private @Nullable Map<String, List<String>> modular;

  Platform(String name, BoltBucket packages, DataSource source) {
    this.name = name;
    this.packages = packages;
    this.source = source;
  }

  /// As a top bucket: `debian 11`.
  String name() {
    return name;
  }

  DataSource source() {
    return source;
  }

  BoltBucket packages() {
    return packages;
  }

  /// The module streams in which there are advisories about a package: `nodejs:12` for `npm`.
  ///
  /// Keys cannot be sought by their end, so the names of all packages are read once, the advisories
  /// not.
  synchronized List<String> streams(String packageName) throws IOException {
    var known = modular;
    if (known == null) {
      known = read();
      modular = known;
    }
    return known.getOrDefault(packageName, List.of());
  }

  private Map<String, List<String>> read() throws IOException {
    var streams = new HashMap<String, List<String>>();
    packages.each(entry -> {
      var key = entry.key();
      int at = key.indexOf(IN_MODULE);
      if (at > 0) {
        streams
            .computeIfAbsent(key.substring(at + IN_MODULE.length()), _ -> new ArrayList<>())
            .add(key.substring(0, at));
      }
    });
    return streams;
  }

  /// The key of a package in a module stream; of one in none where `stream` is empty.
  static String key(String stream, String packageName) {
    return stream.isEmpty() ? packageName : stream + IN_MODULE + packageName;
  }
}
