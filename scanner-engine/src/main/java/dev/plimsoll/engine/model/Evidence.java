package dev.plimsoll.engine.model;

import java.time.Instant;
import java.util.Optional;

/// Why we say so: everything that a reader needs to repeat the judgement by hand.
///
/// @param path file that recorded the package
/// @param line of the record, 0 where the file has no lines
/// @param advisory id of the statement that matched
/// @param source which advisory source holds it: `osv`
/// @param modified the statement's own date
/// @param matchedName name under which the statement was found, the source package for Debian
/// @param ecosystem as the statement writes it: `Debian:11`
/// @param range affected range in words: `< 1.1.1k-1+deb11u1`
/// @param compared the version that was compared, the source package's where it has its own
/// @param comparison the comparison written out: `1.1.1k-1 < 1.1.1k-1+deb11u1`
/// @param order name of the version order: `dpkg`
public record Evidence(
    String path,
    int line,
    String advisory,
    String source,
    Optional<Instant> modified,
    String matchedName,
    String ecosystem,
    String range,
    String compared,
    String comparison,
    String order) {}
