package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.AffectedRange.Event;
import dev.plimsoll.engine.advisory.AffectedRange.Kind;
import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.RelatedIds;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns what Trivy says about one package into statements.
///
/// @param stream the module stream that the package belongs to; empty for none
/// @param products Red Hat's products that count; all others' entries are passed over
record Statements(
    PackageKey about,
    PlatformRule.Kind kind,
    DataSource source,
    String stream,
    Set<Integer> products,
    Details details) {

  /// Descriptions by id.
  @FunctionalInterface
  interface Details {
    VulnerabilityDetail of(String id) throws IOException;
  }

  List<Statement> of(String id, TrivyAdvisory advisory) throws IOException {
    var statements = new ArrayList<Statement>();
    if (kind == PlatformRule.Kind.REDHAT) {
      for (var entry : advisory.entries()) {
        if (entry.cpes().stream().anyMatch(products::contains)) {
          for (var cve : entry.cves()) {
            statements.add(redHat(id, entry, cve));
          }
        }
      }
    } else if (advisory.entries().isEmpty()) {
      statements.add(statement(id, advisory.vendorIds(), advisory, advisory.severity()));
    } else {
      for (var entry : advisory.entries()) {
        statements.add(statement(id, entry.vendorIds(), entry, entry.severity()));
      }
    }
    return statements;
  }

  /// An erratum stands once for each of its vulnerabilities.
  private Statement redHat(String id, TrivyAdvisory entry, TrivyAdvisory.Cve cve)
      throws IOException {
    return cve.id().isEmpty() || cve.id().equals(id)
        ? statement(id, List.of(), entry, cve.severity())
        : statement(cve.id(), List.of(id), entry, cve.severity());
  }

  private Statement statement(String id, List<String> others, TrivyAdvisory advisory, int severity)
      throws IOException {
    var detail = details.of(id);
    var related = RelatedIds.of(id, others);
    var standing = standing(id, advisory);
    Optional<Severity> word =
        Statuses.severity(severity).or(() -> detail.severity(id, source.publishers()));
    return new Statement(
        TrivyDb.NAME,
        id,
        related.aliases(),
        related.upstream(),
        detail.summary(),
        about,
        word,
        detail.cvss(),
        ranges(standing, advisory),
        List.of(),
        detail.published(),
        detail.modified(),
        false,
        new Terms(standing, constraints(advisory), stream, advisory.architectures(), List.of()));
  }

  /// Alpine and others say by version 0 that no version was ever affected.
  private static Standing standing(String id, TrivyAdvisory advisory) {
    if (RelatedIds.isErratumAlone(id)) {
      return Standing.REMARK;
    }
    return advisory.fixed().equals("0")
        ? Standing.NOT_AFFECTED
        : Statuses.standing(advisory.status());
  }

  private List<AffectedRange> ranges(Standing standing, TrivyAdvisory advisory) {
    if (kind == PlatformRule.Kind.LANGUAGE || standing == Standing.NOT_AFFECTED) {
      return List.of();
    }
    var events = new ArrayList<Event>();
    events.add(
        new Event(Kind.INTRODUCED, advisory.introduced().isEmpty() ? "0" : advisory.introduced()));
    if (!advisory.fixed().isEmpty() && !advisory.fixed().contains("(none)")) {
      events.add(new Event(Kind.FIXED, advisory.fixed()));
    }
    return List.of(new AffectedRange(AffectedRange.Type.ECOSYSTEM, events));
  }

  private List<Constraint> constraints(TrivyAdvisory advisory) {
    return kind == PlatformRule.Kind.LANGUAGE
        ? LanguageRanges.of(EcosystemRelease.of(about.ecosystem()).ecosystem(), advisory)
        : List.of();
  }
}
