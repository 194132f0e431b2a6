package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Ssvc;
import java.util.List;
import java.util.Optional;

/// What the CVE list's record of an id says beside which products it concerns.
///
/// @param opinions ratings by word, the publisher's first
/// @param cvss vectors, the publisher's first; their source is `cve:` and who gives them
/// @param weaknesses kinds of fault: `CWE-79`
public record CveRecord(
    CveState state,
    List<Opinion> opinions,
    List<Cvss> cvss,
    List<String> weaknesses,
    Optional<Ssvc> ssvc) {

  public CveRecord {
    opinions = List.copyOf(opinions);
    cvss = List.copyOf(cvss);
    weaknesses = List.copyOf(weaknesses);
  }
}
