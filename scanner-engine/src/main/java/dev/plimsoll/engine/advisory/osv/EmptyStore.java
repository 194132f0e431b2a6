package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where nothing was imported yet.
final class EmptyStore implements AdvisorySource {

  @Override
  public String name() {
    return OsvStore.NAME;
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(OsvStore.NAME, Optional.empty(), 0, Map.of());
  }

  @Override
  public boolean covers(String ecosystem) {
    return false;
  }

  @Override
  public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys) {
    return Map.of();
  }

  @Override
  public void close() {}
}
