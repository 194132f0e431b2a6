package dev.plimsoll.engine.advisory.grypedb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A Grype database made of a few records, without indexes, for tests. The tables are those of
/// schema 6.1.9.
final class GrypeTree implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE blobs (id integer PRIMARY KEY, value text NOT NULL)",
          "CREATE TABLE db_metadata (build_timestamp datetime, model integer, revision integer,"
              + " addition integer)",
          "CREATE TABLE vulnerability_handles (id integer PRIMARY KEY, name text, status text,"
              + " published_date datetime, modified_date datetime, withdrawn_date datetime,"
              + " provider_id text, blob_id integer)",
          "CREATE TABLE packages (id integer PRIMARY KEY, ecosystem text, name text)",
          "CREATE TABLE operating_systems (id integer PRIMARY KEY, name text, release_id text,"
              + " major_version text, minor_version text, label_version text, codename text,"
              + " channel text)",
          "CREATE TABLE affected_package_handles (id integer PRIMARY KEY, vulnerability_id integer,"
              + " operating_system_id integer, package_id integer, blob_id integer)",
          "CREATE TABLE unaffected_package_handles (id integer PRIMARY KEY, vulnerability_id"
              + " integer, operating_system_id integer, package_id integer, blob_id integer)",
          "CREATE TABLE architecture_aliases (alias text PRIMARY KEY, canonical text NOT NULL)",
          "INSERT INTO architecture_aliases VALUES ('x86_64', 'amd64')");

  private final Path file;
  private final Connection connection;
  private int blobs;

  GrypeTree(Path folder) throws SQLException, IOException {
    this(folder, 6);
  }

  GrypeTree(Path folder, int model) throws SQLException, IOException {
    file = folder.resolve("vulnerability.db");
    Files.deleteIfExists(file);
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    for (var table : TABLES) {
      run(table);
    }
    run("INSERT INTO db_metadata VALUES ('2026-11-22 18:18:31+00:00', ?, 1, 9)", model);
  }

  /// @param version `8`, `8.4`; a word is a label
  GrypeTree system(int id, String name, String releaseId, String version, String channel)
      throws SQLException {
    boolean isNumber = !version.isEmpty() && Character.isDigit(version.charAt(0));
    var parts = (isNumber ? version : ".").split("\\.", 2);
    run(
        "INSERT INTO operating_systems VALUES (?, ?, ?, ?, ?, ?, '', ?)",
        id,
        name,
        releaseId,
        parts.length == 0 ? "" : parts[0],
        parts.length < 2 ? "" : parts[1],
        isNumber ? "" : version,
        channel);
    return this;
  }

  GrypeTree pack(int id, String ecosystem, String name) throws SQLException {
    run("INSERT INTO packages VALUES (?, ?, ?)", id, ecosystem, name);
    return this;
  }

  GrypeTree vulnerability(int id, String name, String status, String json) throws SQLException {
    run(
        "INSERT INTO vulnerability_handles VALUES (?, ?, ?, '2021-02-03 04:05:06+00:00', NULL,"
            + " NULL, 'nvd', ?)",
        id,
        name,
        status,
        blob(json));
    return this;
  }

  /// @param system 0 for none
  GrypeTree affected(int vulnerability, int system, int pack, String json) throws SQLException {
    return handle("affected_package_handles", vulnerability, system, pack, json);
  }

  GrypeTree unaffected(int vulnerability, int system, int pack, String json) throws SQLException {
    return handle("unaffected_package_handles", vulnerability, system, pack, json);
  }

  private GrypeTree handle(String table, int vulnerability, int system, int pack, String json)
      throws SQLException {
    run(
        "INSERT INTO " + table + " VALUES (NULL, ?, nullif(?, 0), ?, ?)",
        vulnerability,
        system,
        pack,
        blob(json));
    return this;
  }

  private int blob(String json) throws SQLException {
    run("INSERT INTO blobs VALUES (?, ?)", ++blobs, json);
    return blobs;
  }

  private void run(String text, Object... values) throws SQLException {
    try (var sql = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      sql.executeUpdate();
    }
  }

  Path write() throws SQLException {
    connection.close();
    return file;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
