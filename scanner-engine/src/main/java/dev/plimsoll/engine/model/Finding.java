package dev.plimsoll.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One vulnerability of one component.
///
/// @param id the advisory's id
/// @param aliases other names of the same vulnerability
/// @param upstream the vulnerabilities that a distribution's bundle covers; no aliases
/// @param component [Component#id]
/// @param summary the advisory's own words, in its own language
/// @param severitySource who rated it; empty where nobody did
/// @param fixedIn lowest version without the fault
/// @param layer the layer that brought the component
/// @param urgency what says how soon it needs somebody
public record Finding(
    String id,
    List<String> aliases,
    List<String> upstream,
    String component,
    String summary,
    Severity severity,
    String severitySource,
    List<Cvss> cvss,
    Optional<String> fixedIn,
    FixState state,
    int layer,
    List<String> sources,
    Evidence evidence,
    Confidence confidence,
    Urgency urgency) {

  /// The most serious first, of one severity by id.
  public static final Comparator<Finding> BY_SEVERITY =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::id)
          .thenComparing(Finding::component);

  /// The highest risk first; what has none comes last, the most serious first.
  public static final Comparator<Finding> BY_RISK =
      Comparator.comparingDouble(Finding::riskValue).reversed().thenComparing(BY_SEVERITY);

  public Finding {
    aliases = List.copyOf(aliases);
    upstream = List.copyOf(upstream);
    cvss = List.copyOf(cvss);
    sources = List.copyOf(sources);
  }

  /// One of whose urgency nothing is known yet.
  public Finding(
      String id,
      List<String> aliases,
      List<String> upstream,
      String component,
      String summary,
      Severity severity,
      String severitySource,
      List<Cvss> cvss,
      Optional<String> fixedIn,
      FixState state,
      int layer,
      List<String> sources,
      Evidence evidence,
      Confidence confidence) {
    this(
        id,
        aliases,
        upstream,
        component,
        summary,
        severity,
        severitySource,
        cvss,
        fixedIn,
        state,
        layer,
        sources,
        evidence,
        confidence,
        Urgency.NONE);
  }

  public Finding rated(Opinion opinion, List<Cvss> vectors, Urgency known) {
    return new Finding(
        id,
        aliases,
        upstream,
        component,
        summary,
        opinion.severity(),
        opinion.source(),
        vectors,
        fixedIn,
        state,
        layer,
        sources,
        evidence,
        confidence,
        known);
  }

  private double riskValue() {
    return urgency.risk().map(Risk::value).orElse(0.0);
  }
}
