package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.SqliteHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables of the file of signals, and the test that a file is one.
///
/// CVEs are numbers ([CveNumber]), days count from 1970, lists are lines of tab-separated values
/// ([Lines]), null where empty. `part` says what was imported, and of when it is, in microseconds
/// since 1970.
final class SignalSchema {

  static final int VERSION = 1;

  /// `PLMS`: Plimsoll's signals.
  static final int APPLICATION_ID = 0x504C4D53;

  static final String TABLES =
      """
      CREATE TABLE epss (cve INTEGER PRIMARY KEY, score REAL NOT NULL, percentile REAL NOT NULL);
      CREATE TABLE kev (
        cve INTEGER PRIMARY KEY, added INTEGER NOT NULL, due INTEGER, ransomware INTEGER NOT NULL);
      CREATE TABLE cve (
        cve INTEGER PRIMARY KEY, state TEXT NOT NULL, words TEXT, cvss TEXT, weaknesses TEXT,
        ssvc TEXT);
      CREATE TABLE part (
        name TEXT PRIMARY KEY, as_of INTEGER, records INTEGER NOT NULL) WITHOUT ROWID;
      PRAGMA application_id = %s;
      PRAGMA user_version = %s;
      """
          .formatted(APPLICATION_ID, VERSION);

  private SignalSchema() {}

  /// Reads the file's header alone.
  ///
  /// @throws AdvisoryException KIT-031 where the file is none of ours, of another version, or cut
  static void check(Path file) throws IOException {
    SqliteHeader header;
    try {
      header = SqliteHeader.read(file);
    } catch (AdvisoryException e) {
      throw unreadable(file, e.parameters().getOrDefault("reason", String.valueOf(e)), e);
    }
    if (header.applicationId() != APPLICATION_ID) {
      throw unreadable(file, "an SQLite database, but not one of signals", null);
    }
    if (header.userVersion() != VERSION) {
      throw unreadable(
          file, "schema " + header.userVersion() + ", this version reads " + VERSION, null);
    }
  }

  static AdvisoryException unreadable(Path file, String reason, @Nullable Throwable cause) {
    return new AdvisoryException(
        "KIT-031",
        file + ": EPSS, KEV and CVE records cannot be read: " + reason,
        Map.of("path", file.toString(), "reason", reason),
        cause);
  }
}
