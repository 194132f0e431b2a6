package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What is known about CVEs whatever packages they concern.
public interface Signals extends AutoCloseable {

  /// Where nothing was imported.
  Signals NONE =
      new Signals() {
        @Override
        public Map<String, Signal> about(Collection<String> cves) {
          return Map.of();
        }

        @Override
        public List<SourceStatus> status() {
          return List.of();
        }

        @Override
        public void close() {}
      };

  /// By id; one of which nothing is known is absent. Ids of other kinds are never known.
  Map<String, Signal> about(Collection<String> cves) throws IOException;

  /// One for each part that was imported.
  List<SourceStatus> status() throws IOException;

  @Override
  void close() throws IOException;
}
