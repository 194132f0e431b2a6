package dev.plimsoll.engine.match;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Kev;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.Ssvc;
import dev.plimsoll.engine.model.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the CVEs of one finding make of its severity and urgency.
///
/// The order in which ratings count: what the advisory's own publisher says (the distribution, for
/// its packages), then GHSA, then scores that the advisory carries, then the CVE record: the words
/// and scores of the authority that assigned the id, then those that CISA added. Of several CVEs
/// the worst counts, and is named.
final class CveOpinions {

  /// @param opinions words, then scores
  private record Rated(String cve, CveRecord record, List<Opinion> opinions) {

    static Rated of(String cve, CveRecord record) {
      var scores =
          record.cvss().stream().map(cvss -> new Opinion(Rating.ofScore(cvss), cvss.source(), cve));
      return new Rated(cve, record, Stream.concat(record.opinions().stream(), scores).toList());
    }

    Severity severity() {
      return opinions.isEmpty() ? Severity.UNKNOWN : opinions.getFirst().severity();
    }
  }

  private final Finding finding;
  private final List<Signal> signals;
  private final boolean isBundle;

  /// Those that somebody rated come first, the worst of them before all.
  private final List<Rated> records;

  /// @param signals of its CVEs, where anything is known
  /// @param isBundle true where it covers several CVEs, known or not
  CveOpinions(Finding finding, List<Signal> signals, boolean isBundle) {
    this.finding = finding;
    this.signals = signals;
    this.isBundle = isBundle;
    records =
        signals.stream()
            .flatMap(it -> it.record().stream().map(record -> Rated.of(it.cve(), record)))
            .sorted(
                comparing((Rated rated) -> rated.opinions().isEmpty())
                    .thenComparing(Rated::severity)
                    .thenComparing(Rated::cve))
            .toList();
  }

  /// The rating that counts; its source is empty where nobody rates.
  Opinion chosen() {
    var opinions = opinions();
    if (!finding.severitySource().isEmpty() || opinions.isEmpty()) {
      return new Opinion(finding.severity(), finding.severitySource(), finding.id());
    }
    var first = opinions.getFirst();
    return new Opinion(first.severity(), named(first.source(), first.about()), first.about());
  }

  /// The finding's own and those of the worst CVE.
  List<Cvss> cvss() {
    var all = new ArrayList<>(finding.cvss());
    records.stream()
        .limit(1)
        .flatMap(worst ->
            worst.record().cvss().stream()
                .map(it ->
                    new Cvss(
                        it.version(), it.vector(), it.score(), named(it.source(), worst.cve()))))
        .forEach(all::add);
    return all.stream().distinct().toList();
  }

  Urgency urgency() {
    return new Urgency(
        epss(),
        kev(),
        ssvc(),
        records.stream().map(it -> it.record().state()).min(Comparator.naturalOrder()),
        records.stream().flatMap(it -> it.record().weaknesses().stream()).distinct().toList(),
        opinions(),
        Optional.empty());
  }

  /// All of the worst CVE, of the others the one that counts.
  private List<Opinion> opinions() {
    var all = new ArrayList<>(finding.urgency().opinions());
    for (int i = 0; i < records.size(); i++) {
      var one = records.get(i).opinions();
      all.addAll(i == 0 ? one : one.stream().limit(1).toList());
    }
    return all.stream().distinct().toList();
  }

  private String named(String source, String cve) {
    return isBundle ? source + " " + cve : source;
  }

  private Optional<Epss> epss() {
    return signals.stream()
        .flatMap(it -> it.epss().stream())
        .max(comparingDouble(Epss::score).thenComparing(Epss::cve));
  }

  private Optional<Kev> kev() {
    return signals.stream()
        .flatMap(it -> it.kev().stream())
        .min(
            comparing((Kev kev) -> !kev.isUsedByRansomware())
                .thenComparing(Kev::added)
                .thenComparing(Kev::cve));
  }

  private Optional<Ssvc> ssvc() {
    return records.stream()
        .flatMap(it -> it.record().ssvc().stream())
        .max(
            comparingInt(
                    (Ssvc ssvc) -> List.of("none", "poc", "active").indexOf(ssvc.exploitation()))
                .thenComparing(ssvc -> ssvc.technicalImpact().equals("total"))
                .thenComparing(Ssvc::automatable)
                .thenComparing(Ssvc::cve));
  }
}
