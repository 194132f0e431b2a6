package dev.plimsoll.engine.advisory.osv;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// Takes out of a store what newer records replace, and keeps its totals.
final class StoreUpkeep {

  private static final String STATEMENTS_OF_ECOSYSTEMS =
      """
      DELETE FROM statement WHERE record < ?1 AND package IN (
        SELECT package.id FROM release JOIN package ON package.release = release.id
         WHERE release.ecosystem IN (SELECT value FROM json_each(?2)))
      """;

  /// Of records with one id the last to arrive stays.
  private static final String STATEMENTS_OF_EARLIER_TWINS =
      """
      DELETE FROM statement WHERE record IN (
        SELECT earlier.id FROM record AS later
          CROSS JOIN record AS earlier ON earlier.osv = later.osv AND earlier.id < later.id
         WHERE later.id >= ?1)
      """;

  private static final List<String> DROP_WHAT_IS_EMPTY =
      List.of(
          "DELETE FROM record WHERE id NOT IN (SELECT record FROM statement)",
          "DELETE FROM package WHERE id NOT IN (SELECT package FROM statement)",
          "DELETE FROM release WHERE id NOT IN (SELECT release FROM package)");

  private static final List<String> COUNT =
      List.of(
          "DELETE FROM ecosystem",
          """
          INSERT INTO ecosystem
          SELECT release.ecosystem, count(DISTINCT statement.record)
            FROM release
            JOIN package ON package.release = release.id
            JOIN statement ON statement.package = package.id
           GROUP BY release.ecosystem
          """,
          "UPDATE total SET records = (SELECT count(*) FROM record),"
              + " as_of = (SELECT max(modified) FROM record)");

  private final Connection connection;
  private boolean hasDeleted;

  StoreUpkeep(Connection connection) {
    this.connection = connection;
  }

  /// @param ecosystems without release
  /// @param firstNew number of the first record that stays
  void removeOlder(Collection<String> ecosystems, int firstNew) throws SQLException {
    try (var sql = connection.prepareStatement(STATEMENTS_OF_ECOSYSTEMS)) {
      sql.setInt(1, firstNew);
      sql.setString(2, Columns.ofTexts(List.copyOf(ecosystems)));
      hasDeleted |= sql.executeUpdate() > 0;
    }
  }

  /// @param firstNew number of the first record that may be a newer form of an earlier one
  void removeTwins(int firstNew) throws SQLException {
    try (var sql = connection.prepareStatement(STATEMENTS_OF_EARLIER_TWINS)) {
      sql.setInt(1, firstNew);
      hasDeleted |= sql.executeUpdate() > 0;
    }
  }

  /// Removes records, packages and releases without statements, and counts.
  ///
  /// @return number of records removed
  int finish() throws SQLException {
    int removed = 0;
    try (var sql = connection.createStatement()) {
      if (hasDeleted) {
        removed = sql.executeUpdate(DROP_WHAT_IS_EMPTY.getFirst());
        for (var drop : DROP_WHAT_IS_EMPTY.subList(1, DROP_WHAT_IS_EMPTY.size())) {
          sql.executeUpdate(drop);
        }
      }
      for (var count : COUNT) {
        sql.executeUpdate(count);
      }
    }
    return removed;
  }
}
