package dev.plimsoll.engine.version;

/// A version that an order has read, ready for many comparisons.
///
/// Comparable with versions of the same order alone; another order's is a mistake of the caller
/// (`ClassCastException`). Two of them may compare as equal without being equal: `1.0` and `1.00`.
public interface Version extends Comparable<Version> {

  /// As it was written.
  String text();

  /// Sign of this − bound, where what the bound of a range leaves out does not count: the release
  /// of an rpm, the local part of a Python version. Otherwise the same as [#compareTo].
  int against(Version bound);
}
