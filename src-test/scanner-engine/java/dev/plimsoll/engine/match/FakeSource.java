package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.groupingBy;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds the statements that a test gives it, and covers what they speak about.
record FakeSource(String name, List<Statement> statements) implements AdvisorySource {

  static FakeSource of(Statement... statements) {
    return new FakeSource("osv", List.of(statements));
  }

  /// A source whose file went away.
  static AdvisorySource failing() {
    return new AdvisorySource() {
      @Override
      public String name() {
        return "osv";
      }

      @Override
      public SourceStatus status() throws IOException {
        throw new IOException("disk gone");
      }

      @Override
      public boolean covers(String ecosystem) {
        return true;
      }

      @Override
      public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys)
          throws IOException {
        throw new IOException("disk gone");
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(name, Optional.empty(), statements.size(), Map.of());
  }

  @Override
  public boolean covers(String ecosystem) {
    return statements.stream().anyMatch(s -> s.about().ecosystem().equals(ecosystem));
  }

  @Override
  public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys) {
    return statements.stream()
        .filter(s -> keys.contains(s.about()))
        .collect(groupingBy(Statement::about));
  }

  @Override
  public void close() {}
}
