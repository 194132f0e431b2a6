package dev.plimsoll.engine.model;

import java.util.List;
import java.util.Optional;

/// What says how soon a finding needs somebody. Of an advisory that covers several vulnerabilities
/// it is what the worst of them have, each with its id.
///
/// @param epss absent where there is no score, which is not a score of zero
/// @param kev absent where CISA does not know of exploitation
/// @param state of the CVE, where its record is known
/// @param weaknesses kinds of fault: `CWE-79`
/// @param opinions how serious it is: the one that counts first, then the others
/// @param risk absent where it was not computed
public record Urgency(
    Optional<Epss> epss,
    Optional<Kev> kev,
    Optional<Ssvc> ssvc,
    Optional<CveState> state,
    List<String> weaknesses,
    List<Opinion> opinions,
    Optional<Risk> risk) {

  /// Nothing is known.
  public static final Urgency NONE = of(List.of());

  public Urgency {
    weaknesses = List.copyOf(weaknesses);
    opinions = List.copyOf(opinions);
  }

  /// Opinions alone.
  public static Urgency of(List<Opinion> opinions) {
    return new Urgency(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        opinions,
        Optional.empty());
  }

  public Urgency with(Risk figure) {
    return new Urgency(epss, kev, ssvc, state, weaknesses, opinions, Optional.of(figure));
  }
}
