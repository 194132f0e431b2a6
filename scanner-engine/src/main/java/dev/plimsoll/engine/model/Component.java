package dev.plimsoll.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One version of one package, in one place of the image or several.
///
/// @param id unique in a report and the same in every scan of the same image
/// @param purl package URL, qualifiers included
/// @param locations where it was read, lowest layer first; never empty
/// @param story what each layer did to the *package*: the same steps for every version of it, in
///   layer order
/// @param relations to other components
/// @param cpes CPE 2.3 names, where no package URL says enough
/// @param files paths that it owns, from the image's root; sorted
/// @param present true where the merged file system still has this version; false for one that a
///   later layer replaced or removed and that is still shipped below
public record Component(
    String id,
    String purl,
    ComponentType type,
    String name,
    String version,
    SourcePackage source,
    String architecture,
    List<String> licences,
    Optional<String> supplier,
    List<Location> locations,
    List<StoryStep> story,
    Relations relations,
    List<String> cpes,
    List<String> files,
    boolean present,
    Judged judged) {

  public Component {
    licences = List.copyOf(licences);
    locations = List.copyOf(locations);
    story = List.copyOf(story);
    cpes = List.copyOf(cpes);
    files = List.copyOf(files);
  }

  /// The strongest of its locations.
  public EvidenceKind kind() {
    return locations.stream()
        .map(Location::kind)
        .max(Comparator.naturalOrder())
        .orElse(EvidenceKind.OBSERVED);
  }

  /// The layer that brought this version.
  public int layer() {
    return locations.getFirst().layer();
  }

  /// The step that ended this version: its replacement or removal; empty while it is present.
  ///
  /// Of a version that came, went and came again it is the end of the last stay. Where other
  /// versions of the package lie beside this one, what became of them does not count.
  public Optional<StoryStep> end() {
    if (present) {
      return Optional.empty();
    }
    return story.stream().filter(step -> step.layer() > layer()).filter(this::isEnd).findFirst();
  }

  /// A change tells of the only version there was; a removal names the version that went.
  private boolean isEnd(StoryStep step) {
    return switch (step.what()) {
      case ADDED -> false;
      case CHANGED -> !step.version().equals(version);
      case REMOVED -> step.version().equals(version);
    };
  }

  public Component judged(Judged verdict) {
    return with(relations, verdict);
  }

  public Component related(Relations toOthers) {
    return with(toOthers, judged);
  }

  private Component with(Relations toOthers, Judged verdict) {
    return new Component(
        id,
        purl,
        type,
        name,
        version,
        source,
        architecture,
        licences,
        supplier,
        locations,
        story,
        toOthers,
        cpes,
        files,
        present,
        verdict);
  }
}
