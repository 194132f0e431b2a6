package dev.plimsoll.engine.model;

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
    Confidence confidence) {

  public Finding {
    aliases = List.copyOf(aliases);
    upstream = List.copyOf(upstream);
    cvss = List.copyOf(cvss);
    sources = List.copyOf(sources);
  }
}
