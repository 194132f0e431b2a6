package dev.plimsoll.engine.format.sqlite;

import java.util.OptionalLong;

/// Looks for one table in `sqlite_schema(type, name, tbl_name, rootpage, sql)`.
final class SchemaVisitor implements TableVisitor {

  private final String table;
  private final TableVisitor other;
  private OptionalLong root = OptionalLong.empty();

  /// @param other hears of damage
  SchemaVisitor(String table, TableVisitor other) {
    this.table = table;
    this.other = other;
  }

  OptionalLong root() {
    return root;
  }

  @Override
  public void row(Row row) {
    boolean isWanted =
        row.text(0).filter("table"::equals).isPresent()
            && row.text(1).filter(table::equalsIgnoreCase).isPresent();
    if (isWanted) {
      root = row.number(3);
    }
  }

  @Override
  public void damaged(String reason) {
    other.damaged("schema: " + reason);
  }

  @Override
  public boolean hasEnough() {
    return root.isPresent() || other.hasEnough();
  }
}
