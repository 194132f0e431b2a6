package dev.plimsoll.engine.version;

import java.util.Optional;
import java.util.OptionalInt;

/// How one ecosystem orders its versions.
public interface VersionOrder {

  /// Name for evidence: `dpkg`.
  String name();

  /// The version, read once for many comparisons; empty where this ecosystem's grammar does not
  /// know it. Never throws, and takes time linear in the length.
  Optional<Version> read(String text);

  /// Sign of a − b; empty where either cannot be read by this ecosystem's grammar.
  default OptionalInt compare(String a, String b) {
    var left = read(a);
    var right = read(b);
    return left.isEmpty() || right.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(left.get().compareTo(right.get()));
  }
}
