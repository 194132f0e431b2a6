package dev.plimsoll.engine.advisory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// How SQLite files that hold advisories are opened.
public final class StoreConnection {

  private StoreConnection() {}

  /// Without locks or journal (`immutable`): a file is never changed, and may lie on a medium that
  /// cannot be written.
  public static Connection reading(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return open(file.toUri() + "?immutable=1", config.toProperties());
  }

  /// Without journal or flushes: nobody else sees the file before it is complete and on the disk.
  public static Connection writing(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-32_768);
    return open(file.toUri().toString(), config.toProperties());
  }

  /// As a URI, so that no character of the path has a meaning to the driver.
  private static Connection open(String uri, Properties properties) throws SQLException {
    return JDBC.createConnection("jdbc:sqlite:" + uri, properties);
  }
}
