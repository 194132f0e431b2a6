package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Judged;
import java.util.List;
import java.util.Optional;

/// One component with what the list says of it beside its own fields.
///
/// @param position in the report
/// @param licences SPDX expressions where the declared text is understood; empty where nothing is
///   declared
/// @param owner the operating system's package that installed it
/// @param depth steps from a package that nothing needs; -1 where a later layer ended it
/// @param text what the columns show
public record PackageEntry(
    int position,
    Component component,
    Tally tally,
    List<String> licences,
    Optional<Component> owner,
    int depth,
    RowText text) {

  public PackageEntry {
    licences = List.copyOf(licences);
  }

  public String id() {
    return component.id();
  }

  boolean isJudged() {
    return component.judged() == Judged.YES;
  }

  boolean hasFindings() {
    return tally.findings() > 0;
  }
}
