package dev.plimsoll.engine.version;

import java.util.OptionalInt;

/// How one ecosystem orders its versions.
public interface VersionOrder {

  /// Name for evidence: `dpkg`.
  String name();

  /// Sign of a − b; empty where either cannot be read by this ecosystem's grammar.
  OptionalInt compare(String a, String b);
}
