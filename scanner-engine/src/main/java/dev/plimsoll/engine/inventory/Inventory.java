package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileLinks;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an image contains: the layers' package databases put together, each component with its
/// story.
///
/// *Present* and *removed* speak of the record, not of files: a component is removed where no
/// package database of the merged file system names it any more. Its files lie in the layer below
/// in any case, and in the merged file system too where somebody deleted only the database; that
/// case is a gap (INV-009).
///
/// @param components present ones and those that later layers replaced or removed, not judged yet,
///   sorted by name, version, id
/// @param distribution of the merged file system; absent where nothing says
/// @param gaps of the image as a whole; those of single files are the layers'
public record Inventory(
    List<Component> components, Optional<Distribution> distribution, List<Gap> gaps) {

  public Inventory {
    components = List.copyOf(components);
    gaps = List.copyOf(gaps);
  }

  /// Puts the layers together.
  ///
  /// @param image what the user named, for the gaps
  public static Inventory of(LayerStack stack, String image) {
    return of(stack.histories(), stack.links(), image);
  }

  /// Puts the layers together, and before that the files that only their cataloger knows to be one.
  ///
  /// @param image what the user named, for the gaps
  public static Inventory of(LayerStack stack, List<FileAnalyser> analysers, String image) {
    var gaps = new ArrayList<Gap>();
    var histories = FilesTogether.of(stack.histories(), analysers, gaps::add);
    var inventory = of(histories, stack.links(), image);
    gaps.addAll(inventory.gaps());
    return new Inventory(inventory.components(), inventory.distribution(), gaps);
  }

  /// An inventory of files without links.
  ///
  /// @param histories facts of all catalogers, in any order
  /// @param image what the user named, for the gaps
  public static Inventory of(List<FactHistory> histories, String image) {
    return of(histories, FileLinks.none(), image);
  }

  private static Inventory of(List<FactHistory> histories, FileLinks links, String image) {
    var distribution = Distributions.of(histories);
    var notes = PackageNotes.of(histories, links);
    var components = Components.of(PackageTimelines.of(histories), distribution, notes);
    var gaps = new ArrayList<Gap>();
    boolean hasPackages = components.stream().anyMatch(one -> one.type().isOperatingSystem());
    if (distribution.isEmpty() && (hasPackages || components.isEmpty())) {
      gaps.add(unknownDistribution(image));
    }
    gaps.addAll(VanishedDatabases.gaps(components));
    return new Inventory(components, distribution, gaps);
  }

  private static Gap unknownDistribution(String image) {
    return new Gap(
        "INV-001",
        Gap.Kind.NOT_EXAMINED,
        image,
        "no os-release names the distribution: its packages cannot be compared with advisories",
        Map.of("image", image));
  }
}
