package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/// A database and its write-ahead log put together, as SQLite would: the log's pages take the place
/// of the database's own, and the rows that the tree leads to then are the packages. Rows that the
/// log deleted or replaced count no more.
///
/// A row that the log moved to another of its pages may still have its data in the database: it is
/// taken from there. It cannot differ, for a row that is written goes into the log whole.
///
/// @param database its rows that still count
/// @param log its rows that count
/// @param lost rows that lie in neither
record LoggedDatabase(FileFact database, FileFact log, List<Long> lost) {

  /// Attributes of both files' facts, in the words of [TableTree].
  static final String TREE = "packages.tree";

  /// The rows of the fact's packages, in their order.
  static final String ROWS = "packages.rows";

  static final String ELSEWHERE = "packages.elsewhere";

  /// Where nobody can tell which pages count, everything that stands anywhere does: a package too
  /// many, never one too few.
  static LoggedDatabase of(FileFact database, FileFact log) {
    var tree = TableTree.of(text(database, TREE));
    var logTree = TableTree.of(text(log, TREE));
    var elsewhere = new HashSet<>(TableTree.numbers(text(log, ELSEWHERE)));
    var inLog = new HashSet<>(logTree.rows());
    inLog.removeAll(elsewhere);
    var counting = tree.under(logTree);
    LongPredicate counts = row -> counting.isEmpty() || counting.get().contains(row);
    return new LoggedDatabase(
        only(database, row -> counts.test(row) && !inLog.contains(row)),
        only(log, counts),
        lost(elsewhere, tree.rows(), counts));
  }

  private static List<Long> lost(Set<Long> elsewhere, Set<Long> inDatabase, LongPredicate counts) {
    var lost = new TreeSet<>(elsewhere);
    lost.removeAll(inDatabase);
    lost.removeIf(row -> !counts.test(row));
    return List.copyOf(lost);
  }

  private static FileFact only(FileFact fact, LongPredicate counts) {
    var rows = TableTree.numbers(text(fact, ROWS));
    var packages = new ArrayList<PackageRecord>();
    for (int i = 0; i < rows.size(); i++) {
      if (counts.test(rows.get(i))) {
        packages.add(fact.packages().get(i));
      }
    }
    return new FileFact(fact.path(), fact.analyser(), packages, fact.attributes(), fact.notes());
  }

  private static String text(FileFact fact, String attribute) {
    return fact.attributes().getOrDefault(attribute, "");
  }
}
