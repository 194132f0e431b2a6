package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;

/// One finding together with the component that it is about.
///
/// @param text what the columns show
public record Instance(Finding finding, Component component, RowText text) {

  /// True where a later layer replaced or removed the component: it is still shipped below.
  public boolean isSuperseded() {
    return !component.present();
  }

  /// Where the record was read: `var/lib/dpkg/status:1182`.
  public String place() {
    var evidence = finding.evidence();
    return evidence.line() > 0 ? evidence.path() + ":" + evidence.line() : evidence.path();
  }
}
