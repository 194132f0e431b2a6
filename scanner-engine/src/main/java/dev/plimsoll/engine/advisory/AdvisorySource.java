package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Which statements exist about a package?
public interface AdvisorySource extends AutoCloseable {

  /// `osv`, as reports name it.
  String name();

  SourceStatus status() throws IOException;

  /// True where the source speaks about this ecosystem and release at all: only then is silence an
  /// answer.
  boolean covers(String ecosystem) throws IOException;

  /// Statements by key; a key without statements is absent.
  Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys) throws IOException;

  @Override
  void close() throws IOException;
}
