package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one advisory says about one package of one ecosystem.
///
/// @param source `osv`
/// @param aliases other ids of the same vulnerability
/// @param upstream vulnerabilities that a distribution's record covers; never aliases
/// @param severity where the record rates it by word
/// @param versions affected versions listed one by one
/// @param isWithdrawn taken back by its publisher: never matched
/// @param terms what it is limited to, and whether it speaks of a vulnerability at all
public record Statement(
    String source,
    String id,
    List<String> aliases,
    List<String> upstream,
    String summary,
    PackageKey about,
    Optional<Severity> severity,
    List<Cvss> cvss,
    List<AffectedRange> ranges,
    List<String> versions,
    Optional<Instant> published,
    Optional<Instant> modified,
    boolean isWithdrawn,
    Terms terms) {

  public Statement {
    aliases = List.copyOf(aliases);
    upstream = List.copyOf(upstream);
    cvss = List.copyOf(cvss);
    ranges = List.copyOf(ranges);
    versions = List.copyOf(versions);
  }

  /// One without further terms.
  public Statement(
      String source,
      String id,
      List<String> aliases,
      List<String> upstream,
      String summary,
      PackageKey about,
      Optional<Severity> severity,
      List<Cvss> cvss,
      List<AffectedRange> ranges,
      List<String> versions,
      Optional<Instant> published,
      Optional<Instant> modified,
      boolean isWithdrawn) {
    this(
        source,
        id,
        aliases,
        upstream,
        summary,
        about,
        severity,
        cvss,
        ranges,
        versions,
        published,
        modified,
        isWithdrawn,
        Terms.PLAIN);
  }
}
