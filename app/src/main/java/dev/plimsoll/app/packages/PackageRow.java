package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Severity;
import java.util.Optional;

/// One line of the list.
public sealed interface PackageRow {

  /// Stable over filtering, sorting and another scan of the same image.
  String key();

  /// True where `→` has something to open.
  boolean isClosed();

  boolean isOpen();

  /// Packages that have something in common.
  ///
  /// @param value as [Grouping#keys] gives it
  /// @param findings empty where the packages lie beneath others and are not counted here
  record OfGroup(
      String key,
      Grouping grouping,
      String value,
      int size,
      Optional<Tally> findings,
      Optional<Severity> worst,
      boolean isOpen)
      implements PackageRow {

    @Override
    public boolean isClosed() {
      return !isOpen;
    }

    /// True for the packages that later layers replaced or removed.
    boolean isEnded() {
      return grouping == Grouping.NONE;
    }
  }

  /// A package, in the tree perhaps at several places.
  record OfComponent(String key, PackageEntry entry, Branch branch) implements PackageRow {

    @Override
    public boolean isClosed() {
      return branch.opening() == Branch.Opening.CLOSED;
    }

    @Override
    public boolean isOpen() {
      return branch.opening() == Branch.Opening.OPEN;
    }
  }

  /// Something that was not examined or failed, and could hold more packages.
  record OfGap(Gap gap) implements PackageRow {

    @Override
    public String key() {
      return gap.code() + '|' + gap.where() + '|' + gap.parameters();
    }

    @Override
    public boolean isClosed() {
      return false;
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }
}
