package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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
    if (components.isEmpty()) {
      return new Judgement(components, List.of(), List.of());
    }
    var gaps = new MatchGaps(image);
    var authorities = new Authorities(sources, gaps);
    boolean isSilent = authorities.areEmpty();
    if (isSilent) {
      gaps.noAdvisories(present(components));
    }
    var packages = components.stream().filter(it -> it.type().isOperatingSystem()).toList();
    var judged =
        packages.isEmpty()
            ? new Judgement(packages, List.of(), List.of())
            : packages(packages, distribution, authorities, gaps);
    return new Judgement(
        others(components, judged.components(), isSilent, gaps), judged.findings(), gaps.sorted());
  }

  private Judgement packages(
      List<Component> packages,
      Optional<Distribution> distribution,
      Authorities authorities,
      MatchGaps gaps) {
    if (distribution.isEmpty()) {
      return unjudged(packages, Judged.DISTRIBUTION_UNKNOWN);
    }
    var ecosystem = Releases.ecosystem(distribution.get());
    var order = ecosystem.flatMap(VersionOrders::forEcosystem);
    if (ecosystem.isPresent() && order.isPresent()) {
      var release = new ReleaseMatch(ecosystem.get(), order.get(), thirdParty, gaps);
      var statements = authorities.statements(ecosystem.get(), release.keys(packages));
      if (statements.isPresent()) {
        return release.match(packages, statements.get());
      }
    }
    if (authorities.hasRecords()) {
      gaps.notCovered(distribution.get(), present(packages));
    }
    return unjudged(packages, Judged.NO_SOURCE);
  }

  /// Puts the judged packages back into their places. What such a package owns is judged with it,
  /// by the distribution that built both; no source speaks of the rest yet.
  private static List<Component> others(
      List<Component> components, List<Component> packages, boolean isSilent, MatchGaps gaps) {
    var judgedById = new HashMap<String, Component>();
    packages.forEach(one -> judgedById.put(one.id(), one));
    var unjudged = new TreeMap<ComponentType, Integer>();
    var all = new ArrayList<Component>(components.size());
    for (var component : components) {
      var owner = component.relations().ownedBy().map(judgedById::get);
      if (judgedById.containsKey(component.id())) {
        all.add(judgedById.get(component.id()));
      } else if (owner.isPresent()) {
        all.add(component.judged(owner.get().judged()));
      } else {
        all.add(component.judged(Judged.NO_SOURCE));
        unjudged.merge(component.type(), component.present() ? 1 : 0, Integer::sum);
      }
    }
    if (!isSilent) {
      unjudged.forEach(gaps::noSource);
    }
    return all;
  }

  private static Judgement unjudged(List<Component> components, Judged why) {
    var unjudged = new ArrayList<Component>(components);
    unjudged.replaceAll(component -> component.judged(why));
    return new Judgement(unjudged, List.of(), List.of());
  }

  private static long present(List<Component> components) {
    return components.stream().filter(Component::present).count();
  }
}
