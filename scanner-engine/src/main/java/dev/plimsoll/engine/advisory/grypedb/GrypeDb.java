package dev.plimsoll.engine.advisory.grypedb;

import static java.util.stream.Collectors.groupingBy;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisoryFile;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.SqliteHeader;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.StoreConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A `vulnerability.db` of Grype, open for reading. Safe for use from several threads.
public final class GrypeDb implements AdvisorySource {

  public static final String NAME = "grype";

  private final AdvisoryFile file;
  private final Connection connection;
  private final GrypeLookup lookup;

  private GrypeDb(AdvisoryFile file, Connection connection, GrypeLookup lookup) {
    this.file = file;
    this.connection = connection;
    this.lookup = lookup;
  }

  /// @throws AdvisoryException KIT-009 for anything but a Grype database of schema 6
  public static GrypeDb open(Path file) throws IOException {
    SqliteHeader.read(file);
    Connection connection = null;
    try {
      connection = StoreConnection.reading(file);
      return new GrypeDb(new AdvisoryFile(file), connection, GrypeLookup.in(connection));
    } catch (SQLException | IOException e) {
      close(connection);
      throw AdvisoryException.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException _) {
      // it was open for reading: nothing is lost
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Ecosystems are not counted.
  @Override
  public SourceStatus status() throws IOException {
    return file.read(lookup::status);
  }

  @Override
  public boolean covers(String ecosystem) throws IOException {
    return file.read(() -> lookup.covers(EcosystemRelease.of(ecosystem)));
  }

  @Override
  public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys)
      throws IOException {
    var byEcosystem =
        EcosystemRelease.distinct(keys).stream().collect(groupingBy(PackageKey::ecosystem));
    return file.read(() -> {
      var found = new HashMap<PackageKey, List<Statement>>();
      for (var asked : byEcosystem.entrySet()) {
        lookup.add(EcosystemRelease.of(asked.getKey()), asked.getValue(), found);
      }
      return found;
    });
  }

  @Override
  public void close() throws IOException {
    file.read(() -> {
      connection.close();
      return true;
    });
  }
}
