package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// What could not be judged, in words. The same gap is kept once. Safe for use from several
/// threads.
final class MatchGaps {

  private static final int MOST_NAMES = 20;

  private final Set<Gap> gaps =
      new ConcurrentSkipListSet<>(
          Comparator.comparing(Gap::code)
              .thenComparing(Gap::where)
              .thenComparing(Gap::consequence));
  private final String image;

  MatchGaps(String image) {
    this.image = image;
  }

  List<Gap> sorted() {
    return List.copyOf(gaps);
  }

  void noAdvisories(long packages) {
    gaps.add(
        new Gap(
            "KIT-001",
            Gap.Kind.NOT_EXAMINED,
            image,
            "no advisories are installed: the vulnerabilities of "
                + packages
                + " packages were not examined",
            Map.of("n", Long.toString(packages))));
  }

  void notCovered(Distribution distribution, long packages) {
    String name = Releases.name(distribution);
    gaps.add(
        new Gap(
            "KIT-006",
            Gap.Kind.NOT_EXAMINED,
            image,
            "no advisories for \""
                + name
                + "\": the vulnerabilities of "
                + packages
                + " packages were not examined",
            Map.of("distribution", name, "n", Long.toString(packages))));
  }

  void noSource(ComponentType type, int components) {
    if (components == 0) {
      return;
    }
    gaps.add(
        new Gap(
            "KIT-014",
            Gap.Kind.NOT_EXAMINED,
            image,
            "no advisories for components of type %s: the vulnerabilities of %d were not examined"
                .formatted(type.word(), components),
            Map.of("type", type.word(), "n", Integer.toString(components))));
  }

  void thirdParty(List<Component> components) {
    var names = components.stream().map(Component::name).distinct().sorted().toList();
    String shown =
        String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
            + (names.size() > MOST_NAMES ? ", …" : "");
    gaps.add(
        new Gap(
            "KIT-011",
            Gap.Kind.NOT_EXAMINED,
            image,
            "packages that the distribution did not build were not examined by its advisories: "
                + shown,
            Map.of("n", Integer.toString(names.size()), "packages", shown)));
  }

  void unreadableVersion(Subject subject) {
    var component = subject.component();
    String version = subject.version();
    gaps.add(
        new Gap(
            "KIT-010",
            Gap.Kind.FAILED,
            place(component),
            "version \"" + version + "\" of " + component.name() + " cannot be compared",
            Map.of("package", component.name(), "version", version)));
  }

  void unreadableBound(Component component, String advisory, String bound) {
    gaps.add(
        new Gap(
            "KIT-010",
            Gap.Kind.FAILED,
            place(component),
            advisory
                + ": version \""
                + bound
                + "\" cannot be compared, so "
                + component.name()
                + " was not judged by it",
            Map.of("package", component.name(), "version", bound)));
  }

  void sourceFailed(AdvisorySource source, IOException failure) {
    var parameters =
        failure instanceof AdvisoryException known && known.code().equals("KIT-009")
            ? known.parameters()
            : Map.of("path", source.name(), "reason", String.valueOf(failure.getMessage()));
    gaps.add(
        new Gap(
            "KIT-009",
            Gap.Kind.FAILED,
            source.name(),
            "advisories could not be read: " + failure.getMessage(),
            parameters));
  }

  private static String place(Component component) {
    var at = component.locations().getFirst();
    String line = at.line() == 0 ? "" : ":" + at.line();
    return "layer " + at.layer() + ": " + at.path() + line;
  }
}
