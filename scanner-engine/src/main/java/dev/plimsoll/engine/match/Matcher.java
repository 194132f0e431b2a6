package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the packages of an image with what advisories say of its distribution.
///
/// A distribution's advisories speak of source packages and of one release: the source package's
/// name and version are compared, and nothing of another release or of the upstream project
/// applies, since fixes are taken back without changing the upstream number. Packages that later
/// layers replaced or removed are judged as well: they are still shipped.
public final class Matcher {

  private final ThirdParty thirdParty = ThirdParty.debian();

  /// Never fails: what cannot be judged becomes a gap.
  ///
  /// @param distribution of the merged file system
  /// @param sources asked all; the first that has a statement is its evidence
  /// @param image what was scanned, for the gaps
  public Judgement match(
      List<Component> components,
      Optional<Distribution> distribution,
      List<AdvisorySource> sources,
      String image) {
    var gaps = new MatchGaps(image);
    var authorities = new Authorities(sources, gaps);
    if (components.isEmpty()) {
      return new Judgement(components, List.of(), List.of());
    }
    if (distribution.isEmpty()) {
      noteEmpty(components, authorities, gaps);
      return unjudged(components, Judged.DISTRIBUTION_UNKNOWN, gaps);
    }
    return match(components, distribution.get(), authorities, gaps);
  }

  private Judgement match(
      List<Component> components,
      Distribution distribution,
      Authorities authorities,
      MatchGaps gaps) {
    var ecosystem = Releases.ecosystem(distribution);
    var order = ecosystem.flatMap(VersionOrders::forEcosystem);
    if (ecosystem.isPresent() && order.isPresent()) {
      var release = new ReleaseMatch(ecosystem.get(), order.get(), thirdParty, gaps);
      var statements = authorities.statements(ecosystem.get(), release.keys(components));
      if (statements.isPresent()) {
        return release.match(components, statements.get());
      }
    }
    if (!noteEmpty(components, authorities, gaps) && authorities.hasRecords()) {
      gaps.notCovered(distribution, present(components));
    }
    return unjudged(components, Judged.NO_SOURCE, gaps);
  }

  private static boolean noteEmpty(
      List<Component> components, Authorities authorities, MatchGaps gaps) {
    boolean isEmpty = authorities.areEmpty();
    if (isEmpty) {
      gaps.noAdvisories(present(components));
    }
    return isEmpty;
  }

  private static Judgement unjudged(List<Component> components, Judged why, MatchGaps gaps) {
    var unjudged = new ArrayList<Component>(components);
    unjudged.replaceAll(component -> component.judged(why));
    return new Judgement(unjudged, List.of(), gaps.sorted());
  }

  private static long present(List<Component> components) {
    return components.stream().filter(Component::present).count();
  }
}
