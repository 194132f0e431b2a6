package dev.plimsoll.engine.match;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Gap;
import java.util.List;

/// What comparing components with advisories came to.
///
/// @param components as they were given, each with its [dev.plimsoll.engine.model.Judged]
/// @param findings sorted by severity, id, component
/// @param gaps sorted by code and place
public record Judgement(List<Component> components, List<Finding> findings, List<Gap> gaps) {

  public Judgement {
    components = List.copyOf(components);
    findings = List.copyOf(findings);
    gaps = List.copyOf(gaps);
  }
}
