package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AdvisoryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables of the store, and the test that a file is one (sqlite.org/fileformat2.html, "The
/// Database Header").
///
/// Text that stands once a record is kept apart from the rows that are looked up, one a package: an
/// erratum of AlmaLinux names twelve packages on average. Lists are JSON arrays, null where empty;
/// times are microseconds since 1970.
final class StoreSchema {

  static final int VERSION = 2;

  /// `PLMA`: Plimsoll's advisories.
  static final int APPLICATION_ID = 0x504C4D41;

  static final String TABLES =
      """
      CREATE TABLE release (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, ecosystem TEXT NOT NULL);
      CREATE TABLE package (
        release INTEGER NOT NULL, name TEXT NOT NULL, id INTEGER NOT NULL,
        PRIMARY KEY (release, name)) WITHOUT ROWID;
      CREATE TABLE record (
        id INTEGER PRIMARY KEY, osv TEXT NOT NULL, aliases TEXT, upstream TEXT,
        summary TEXT NOT NULL, published INTEGER, modified INTEGER, withdrawn INTEGER NOT NULL);
      CREATE INDEX record_by_osv ON record (osv);
      CREATE TABLE statement (
        package INTEGER NOT NULL, record INTEGER NOT NULL, part INTEGER NOT NULL,
        severity TEXT, cvss TEXT, ranges TEXT, versions TEXT, terms TEXT,
        PRIMARY KEY (package, record, part)) WITHOUT ROWID;
      CREATE TABLE ecosystem (name TEXT PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE total (records INTEGER NOT NULL, as_of INTEGER);
      INSERT INTO total VALUES (0, NULL);
      PRAGMA application_id = %s;
      PRAGMA user_version = %s;
      """
          .formatted(APPLICATION_ID, VERSION);

  private static final int HEADER = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private StoreSchema() {}

  /// Reads the file's header alone: a cold process opens a store in each scan.
  ///
  /// @throws AdvisoryException KIT-009 where the file is none of ours, of another version, or cut
  static void check(Path store) throws IOException {
    if (!Files.isRegularFile(store)) {
      throw unreadable(store, "not a file", null);
    }
    ByteBuffer header;
    try (var in = Files.newInputStream(store)) {
      header = ByteBuffer.wrap(in.readNBytes(HEADER));
    } catch (IOException e) {
      throw unreadable(store, String.valueOf(e.getMessage()), e);
    }
    if (header.limit() < HEADER || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw unreadable(store, "not an SQLite database", null);
    }
    if (header.getInt(68) != APPLICATION_ID) {
      throw unreadable(store, "an SQLite database, but not an advisory store", null);
    }
    if (header.getInt(60) != VERSION) {
      throw unreadable(
          store, "schema " + header.getInt(60) + ", this version reads " + VERSION, null);
    }
    long expected = pageSize(header) * header.getInt(28);
    if (Files.size(store) < expected) {
      throw unreadable(
          store, "ends after " + Files.size(store) + " of " + expected + " bytes", null);
    }
  }

  static AdvisoryException unreadable(Path store, String reason, @Nullable Throwable cause) {
    return new AdvisoryException(
        "KIT-009",
        store + ": advisory store cannot be read: " + reason,
        Map.of("path", store.toString(), "reason", reason),
        cause);
  }

  /// 65,536 does not fit the two bytes and is written as 1.
  private static long pageSize(ByteBuffer header) {
    int size = Short.toUnsignedInt(header.getShort(16));
    return size == 1 ? 65_536 : size;
  }
}
