package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.java.PomModel.Coordinates;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// POMs of one image that complete each other: parents and imported lists of versions that lie in
/// it.
///
/// A parent counts as it is at the end of the image. One that a later layer removed completes
/// nothing.
final class PomFamilies {

  /// Parents of parents, and lists that import lists; cycles end here too.
  private static final int DEPTH = 12;

  /// Dependencies without a version that a gap names.
  private static final int SHOWN = 5;

  private final Map<String, PomModel> byPath = new HashMap<>();
  private final Map<Coordinates, String> pathByCoordinates = new HashMap<>();
  private final Map<String, Map<String, String>> managedByPath = new HashMap<>();
  private final Consumer<Gap> gaps;

  private PomFamilies(Consumer<Gap> gaps) {
    this.gaps = gaps;
  }

  static List<FactHistory> together(List<FactHistory> histories, Consumer<Gap> gaps) {
    var families = new PomFamilies(gaps);
    for (var history : histories) {
      history
          .last()
          .flatMap(PomFamilies::model)
          .ifPresent(pom -> families.add(history.path(), pom));
    }
    return histories.stream().map(families::completed).toList();
  }

  private static Optional<PomModel> model(FileFact fact) {
    return PomAttributes.model(fact.attributes());
  }

  private void add(String path, PomModel model) {
    byPath.put(path, model);
    var own = PomProperties.of(List.of(model)).own();
    pathByCoordinates.putIfAbsent(own, path);
  }

  private FactHistory completed(FactHistory history) {
    var states = new ArrayList<FactHistory.State>();
    int last = history.states().getLast().layer();
    for (var state : history.states()) {
      boolean isLast = state.layer() == last;
      states.add(
          new FactHistory.State(
              state.layer(), state.fact().map(fact -> completed(history.path(), fact, isLast))));
    }
    return new FactHistory(history.path(), history.analyser(), states);
  }

  private FileFact completed(String path, FileFact fact, boolean isLast) {
    var model = model(fact);
    if (model.isEmpty()) {
      return fact;
    }
    var chain = chain(path, model.get());
    var pom = EffectivePom.of(chain, imported(chain, 0));
    var packages = new ArrayList<>(fact.packages());
    if (!pom.version().isEmpty() && isVersionless(model.get())) {
      declared(pom.name(), pom.version(), 1).ifPresent(packages::add);
    }
    var unknown = new LinkedHashSet<String>();
    for (var needed : pom.dependencies()) {
      declared(needed.name(), needed.version(), needed.line())
          .ifPresentOrElse(packages::add, () -> unknown.add(needed.name()));
    }
    if (isLast && !unknown.isEmpty()) {
      gaps.accept(withoutVersion(path, List.copyOf(unknown)));
    }
    return new FileFact(path, fact.analyser(), packages, fact.attributes(), fact.notes());
  }

  /// Empty where there is no version, or none that can be one.
  private static Optional<PackageRecord> declared(String name, String version, int line) {
    var draft = PackageRecord.declared(ComponentType.MAVEN, name, version).line(line);
    return Records.fault(draft).isEmpty() ? Optional.of(draft.record()) : Optional.empty();
  }

  /// True where the project's own version stands in a parent.
  private static boolean isVersionless(PomModel model) {
    return !model.own().artifact().isEmpty()
        && EffectivePom.of(List.of(model), Map.of()).version().isEmpty();
  }

  /// The POM and its parents, the nearest first, as far as they lie in the image.
  private List<PomModel> chain(String path, PomModel model) {
    var chain = new ArrayList<PomModel>();
    var seen = new HashSet<String>();
    var at = path;
    var next = Optional.of(model);
    while (next.isPresent() && chain.size() < DEPTH && seen.add(at)) {
      chain.add(next.get());
      var from = at;
      var parentAt = next.get().parent().flatMap(parent -> place(from, parent));
      at = parentAt.orElse("");
      next = parentAt.map(byPath::get);
    }
    return chain;
  }

  /// Where the parent lies: at its path if that is the parent, else wherever one of its coordinates
  /// does.
  private Optional<String> place(String child, PomModel.Parent parent) {
    var wanted = parent.coordinates();
    return RelativePath.of(child, parent.path())
        .flatMap(path -> Stream.of(path, inFolder(path)).filter(byPath::containsKey).findFirst())
        .filter(path -> isCalled(path, wanted.artifact()))
        .or(() -> Optional.ofNullable(pathByCoordinates.get(wanted)));
  }

  private static String inFolder(String folder) {
    return folder.isEmpty() ? "pom.xml" : folder + "/pom.xml";
  }

  private boolean isCalled(String path, String artifact) {
    return Optional.ofNullable(byPath.get(path))
        .filter(model -> model.own().artifact().equals(artifact))
        .isPresent();
  }

  private Map<String, String> imported(List<PomModel> chain, int depth) {
    var properties = PomProperties.of(chain);
    var imported = new HashMap<String, String>();
    for (var model : chain) {
      for (var written : model.imports()) {
        var path = pathByCoordinates.get(properties.resolved(written));
        if (path != null && depth < DEPTH) {
          managed(path, depth + 1).forEach(imported::putIfAbsent);
        }
      }
    }
    return imported;
  }

  /// Every version that an imported list decides; each list is worked out once.
  private Map<String, String> managed(String path, int depth) {
    var known = managedByPath.get(path);
    var model = byPath.get(path);
    if (known != null || model == null) {
      return known == null ? Map.of() : known;
    }
    // while it is worked out it decides nothing: lists may import each other
    managedByPath.put(path, Map.of());
    var chain = chain(path, model);
    var managed = EffectivePom.managed(chain, imported(chain, depth));
    managedByPath.put(path, managed);
    return managed;
  }

  private static Gap withoutVersion(String path, List<String> names) {
    var shown =
        Records.abbreviated(String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))));
    return new Gap(
        "INV-031",
        Gap.Kind.NOT_EXAMINED,
        path,
        "the versions of %d dependencies stand in files that are not in the image (%s): they are not in the report"
            .formatted(names.size(), shown),
        Map.of("path", path, "n", Integer.toString(names.size()), "names", shown));
  }
}
