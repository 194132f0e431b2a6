package dev.plimsoll.engine.advisory.osv;

/// Follows an import. Called from the thread that imports; interrupt that thread to stop.
@FunctionalInterface
public interface ImportProgress {

  /// @param records read so far in this run, broken ones included
  void imported(long records);
}
