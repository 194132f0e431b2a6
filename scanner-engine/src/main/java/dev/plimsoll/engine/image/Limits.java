package dev.plimsoll.engine.image;

/// How far a hostile or broken image is followed. Each limit that is met becomes a gap that names
/// it.
final class Limits {

  /// Names, headers and numbers of one entry together. Docker writes less than 100 KiB.
  static final int ENTRY_HEADER_BYTES = 1 << 20;

  /// Members of the outer tar; Docker writes about four for each layer.
  static final int ARCHIVE_ENTRIES = 100_000;

  /// Manifest of an archive: what registries must accept at least (OCI distribution-spec).
  static final int MANIFEST_BYTES = 4 << 20;

  static final int CONFIGURATION_BYTES = 8 << 20;

  /// Configurations kept until the manifest says which one counts.
  static final int KEPT_JSON_BYTES = 24 << 20;

  static final int JSON_DEPTH = 64;

  static final int LAYER_ENTRIES = 2_000_000;

  /// Characters of all names of a layer that are kept: links, markers, facts.
  static final int LAYER_NAME_CHARACTERS = 16 << 20;

  /// PATH_MAX of Linux; also what bounds the depth of a path.
  static final int PATH_CHARACTERS = 4096;

  /// Gaps of one layer that are listed one by one.
  static final int LAYER_GAPS = 1000;

  /// Size of the largest file that an analyser reads unless it says otherwise.
  static final long FILE_BYTES = 256L << 20;

  /// Bytes of a file that several analysers want, kept in memory; more goes to an unlinked file.
  static final int SPOOL_BYTES = 4 << 20;

  /// Bytes that compressed data may give before the ratio is looked at.
  static final long INFLATED_FREE_BYTES = 64L << 20;

  /// Inflated bytes for each compressed one.
  static final int INFLATED_RATIO = 200;

  /// Links followed for one path, as the kernel does (path_resolution(7)).
  static final int LINK_DEPTH = 40;

  private Limits() {}
}
