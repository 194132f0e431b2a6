package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableArchiveException;

/// How far one file is followed, with everything that lies in it. Each limit is stated where it is
/// met; what was read before counts.
final class ArchiveBudget {

  /// Archives in archives; a jar in a war in an ear is three.
  static final int DEPTH = 8;

  /// @param members of all archives together
  /// @param nestedBytes of all nested archives together, inflated where they are compressed
  /// @param textBytes of manifests and files of Maven, inflated
  /// @param packages found in one file
  record Limits(int members, long nestedBytes, long textBytes, int packages) {

    /// Spark's largest assembly has 130,000 members; a build with 300 projects in one archive has 6
    /// MB of POMs.
    static final Limits HONEST = new Limits(1_000_000, 1L << 30, 128L << 20, 20_000);
  }

  private final Limits limits;
  private int members;
  private long nestedBytes;
  private long textBytes;
  private int packages;
  private boolean isSpent;

  ArchiveBudget(Limits limits) {
    this.limits = limits;
  }

  void member() throws UnreadableArchiveException {
    members++;
    require(members <= limits.members(), "more than %d members", limits.members());
  }

  void found() throws UnreadableArchiveException {
    packages++;
    require(packages <= limits.packages(), "more than %d packages", limits.packages());
  }

  void text(long bytes) throws UnreadableArchiveException {
    textBytes += bytes;
    require(
        textBytes <= limits.textBytes(),
        "more than %d bytes of manifests and POMs",
        limits.textBytes());
  }

  void nested(long bytes) throws UnreadableArchiveException {
    nestedBytes += bytes;
    require(
        nestedBytes <= limits.nestedBytes(),
        "more than %d bytes of archives in the archive",
        limits.nestedBytes());
  }

  /// Bytes of nested archives that may still be read.
  long nestedBytes() {
    return limits.nestedBytes() - nestedBytes;
  }

  private void require(boolean isWithin, String what, long limit)
      throws UnreadableArchiveException {
    if (!isWithin) {
      isSpent = true;
      throw new UnreadableArchiveException(what.formatted(limit) + ", the rest is not read");
    }
  }

  /// True where a limit was met: nothing more of the file is read.
  boolean isSpent() {
    return isSpent;
  }
}
