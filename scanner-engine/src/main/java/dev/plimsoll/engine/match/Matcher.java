package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Compares the packages of an image with what advisories say of them.
///
/// A distribution's advisories speak of its own packages and of one release, and nothing of another
/// release or of the upstream project applies to them, since fixes are taken back without changing
/// the upstream number. What such a package owns, a Python module that Debian built, is judged with
/// it. Packages of languages are judged by their ecosystem's advisories, whoever installed them.
/// Packages that later layers replaced or removed are judged as well: they are still shipped.
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
    var run = new Run(new Authorities(sources, gaps), gaps);
    run.distributionPackages(components, distribution);
    run.others(components);
    var findings = new ArrayList<>(run.findings);
    findings.sort(Finding.BY_SEVERITY);
    var judged = components.stream().map(one -> one.judged(run.verdict(one))).toList();
    return new Judgement(judged, findings, gaps.sorted());
  }

  private final class Run {
    private final Authorities authorities;
    private final MatchGaps gaps;
    private final boolean isSilent;
    private final Map<String, Judged> verdicts = new ConcurrentHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Component> foreign = new ArrayList<>();

    Run(Authorities authorities, MatchGaps gaps) {
      this.authorities = authorities;
      this.gaps = gaps;
      isSilent = authorities.areEmpty();
    }

    Judged verdict(Component component) {
      return verdicts.getOrDefault(component.id(), Judged.NO_SOURCE);
    }

    void distributionPackages(List<Component> components, Optional<Distribution> distribution) {
      if (isSilent) {
        gaps.noAdvisories(present(components));
      }
      var packages = components.stream().filter(it -> it.type().isOperatingSystem()).toList();
      if (packages.isEmpty()) {
        return;
      }
      if (distribution.isEmpty()) {
        packages.forEach(one -> verdicts.put(one.id(), Judged.DISTRIBUTION_UNKNOWN));
        return;
      }
      var release = Releases.of(distribution.get());
      boolean isJudged =
          release.isPresent() && judge(own(packages).stream().map(release.get()::subject).toList());
      if (isJudged && !foreign.isEmpty()) {
        gaps.thirdParty(foreign);
      }
      if (!isJudged && authorities.hasRecords()) {
        gaps.notCovered(distribution.get(), present(packages));
      }
    }

    private List<Component> own(List<Component> packages) {
      var own = new ArrayList<Component>();
      for (var component : packages) {
        (thirdParty.supplied(component) ? foreign : own).add(component);
      }
      return own;
    }

    /// What a package of the distribution owns is judged with it; a supplier whom the distribution
    /// does not know answers for nothing.
    void others(List<Component> components) {
      var suppliers = foreign.stream().map(Component::id).collect(toSet());
      var unjudged = new TreeMap<ComponentType, Integer>();
      var subjects = new LinkedHashMap<List<String>, List<Subject>>();
      for (var component : components) {
        var owner = component.relations().ownedBy().filter(id -> !suppliers.contains(id));
        if (component.type().isOperatingSystem()) {
          continue;
        }
        if (owner.isPresent()) {
          verdicts.put(component.id(), verdicts.getOrDefault(owner.get(), Judged.NO_SOURCE));
          continue;
        }
        Ecosystems.subject(component)
            .ifPresentOrElse(
                subject ->
                    subjects
                        .computeIfAbsent(subject.ecosystems(), _ -> new ArrayList<>())
                        .add(subject),
                () -> count(component, unjudged));
      }
      for (var ofOne : subjects.values()) {
        if (!judge(ofOne)) {
          ofOne.forEach(subject -> count(subject.component(), unjudged));
        }
      }
      if (!isSilent) {
        unjudged.forEach(gaps::noSource);
      }
    }

    private void count(Component component, Map<ComponentType, Integer> unjudged) {
      unjudged.merge(component.type(), component.present() ? 1 : 0, Integer::sum);
    }

    /// False where no source speaks about their ecosystem.
    private boolean judge(List<Subject> subjects) {
      if (subjects.isEmpty()) {
        return true;
      }
      var keys = subjects.stream().flatMap(subject -> subject.keys().stream()).collect(toSet());
      var statements = authorities.statements(subjects.getFirst().ecosystems(), keys);
      if (statements.isEmpty()) {
        return false;
      }
      var match = new PackageMatch(statements.get(), gaps);
      subjects.parallelStream()
          .forEach(subject -> verdicts.put(subject.component().id(), match.judge(subject)));
      findings.addAll(match.findings());
      return true;
    }
  }

  private static long present(List<Component> components) {
    return components.stream().filter(Component::present).count();
  }
}
