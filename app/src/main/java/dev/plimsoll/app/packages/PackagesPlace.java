package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ExportNotice;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanPlace;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What stands where the packages would be when there are none to list, and above them.
final class PackagesPlace implements ScanPlace.Narrowed {

  private static final ScanPlace.Parts PARTS =
      new ScanPlace.Parts(
          "packages.empty.",
          Ids.PACKAGES_EMPTY,
          Ids.PACKAGES_LOADING,
          Ids.PACKAGES_FAILED,
          Ids.PACKAGES_SCAN_FAILED);

  private final PackagesViewModel model;
  private final Runnable showAll;
  private final ScanPlace place;
  private final ExportNotice exported;

  /// @param showAll takes words and narrowing away
  PackagesPlace(PackagesViewModel model, Localised localised, Commands commands, Runnable showAll) {
    this.model = model;
    this.showAll = showAll;
    place = new ScanPlace(model.shown(), PARTS, this, localised, commands);
    exported =
        new ExportNotice(
            model.exports(),
            "packages.export.done",
            Ids.PACKAGES_EXPORT_FAILED,
            localised,
            commands);
    place.say(() -> model.query().get().narrowing(), this::own);
  }

  void show(Slot middle, Node list) {
    place.show(middle, list);
  }

  /// Why the last scan gave no report, and what became of the last export.
  Stream<Node> notices() {
    return Stream.concat(place.notice().stream(), exported.now().stream());
  }

  @Override
  public int hidden() {
    return model.hits().get().hidden();
  }

  @Override
  public void showAll() {
    showAll.run();
  }

  @Override
  public void showAllLayers() {
    model.chooseLayers(Set.of());
  }

  /// A number that is 0 was chosen: nothing is hidden by it that belongs to it.
  private Optional<Node> own(ListStatus status) {
    boolean isNumber = status == ListStatus.NO_MATCH && model.query().get().words().isEmpty();
    return isNumber
        ? Optional.of(place.place(place.text("narrow"), place.act("packages.show-all", showAll)))
        : Optional.empty();
  }
}
