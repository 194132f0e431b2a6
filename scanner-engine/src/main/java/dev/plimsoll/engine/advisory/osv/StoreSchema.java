package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.SqliteHeader;
import java.io.IOException;
import java.nio.file.Path;

/// The tables of the store, and the test that a file is one.
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

  private StoreSchema() {}

  /// Reads the file's header alone: a cold process opens a store in each scan.
  ///
  /// @throws AdvisoryException KIT-009 where the file is none of ours, of another version, or cut
  static void check(Path store) throws IOException {
    var header = SqliteHeader.read(store);
    if (header.applicationId() != APPLICATION_ID) {
      throw AdvisoryException.unreadable(
          store, "an SQLite database, but not an advisory store", null);
    }
    if (header.userVersion() != VERSION) {
      throw AdvisoryException.unreadable(
          store, "schema " + header.userVersion() + ", this version reads " + VERSION, null);
    }
  }
}
