package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisoryFile;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.format.bolt.BoltFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A `trivy.db`, open for reading. Safe for use from several threads.
public final class TrivyDb implements AdvisorySource {

  public static final String NAME = "trivy";

  private final AdvisoryFile file;
  private final TrivyMetadata metadata;
  private final BoltFile database;
  private final TrivyTables tables;

  private TrivyDb(
      AdvisoryFile file, TrivyMetadata metadata, BoltFile database, TrivyTables tables) {
    this.file = file;
    this.metadata = metadata;
    this.database = database;
    this.tables = tables;
  }

  /// Reads the first pages and the `metadata.json` beside the file.
  ///
  /// @throws AdvisoryException KIT-009 for anything but a Trivy database of schema 2
  public static TrivyDb open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw AdvisoryException.unreadable(file, "not a file", null);
    }
    var metadata = TrivyMetadata.beside(file);
    BoltFile database = null;
    try {
      database = BoltFile.open(file);
      return new TrivyDb(
          new AdvisoryFile(file), metadata, database, TrivyTables.of(database.root()));
    } catch (IOException | RuntimeException | InternalError e) {
      if (database != null) {
        database.close();
      }
      throw AdvisoryException.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Counts the bucket of descriptions, which reads the heads of most pages: 56,000 records take
  /// some milliseconds. Ecosystems are not counted.
  @Override
  public SourceStatus status() throws IOException {
    return file.read(() -> new SourceStatus(NAME, metadata.updated(), tables.records(), Map.of()));
  }

  @Override
  public boolean covers(String ecosystem) throws IOException {
    return file.read(() -> tables.shelf(ecosystem).isAnswering());
  }

  @Override
  public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys)
      throws IOException {
    return file.read(() -> {
      var found = new HashMap<PackageKey, List<Statement>>();
      for (var key : EcosystemRelease.distinct(keys)) {
        var statements = tables.shelf(key.ecosystem()).statements(key);
        if (!statements.isEmpty()) {
          found.put(key, statements);
        }
      }
      return found;
    });
  }

  @Override
  public void close() {
    database.close();
  }
}
