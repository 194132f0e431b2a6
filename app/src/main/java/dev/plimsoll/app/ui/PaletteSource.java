package dev.plimsoll.app.ui;

import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Optional;

/// Something that the palette can search: images, findings. Called off the screen's thread, so it
/// reads snapshots only.
public interface PaletteSource {

  /// One thing that was found.
  ///
  /// @param kindKey key of the kind's word: `images.title`
  /// @param words identity, as in its list
  /// @param context where it is: `shop/api:2.4, layer 4`
  /// @param open selects it, with its screen
  record Entry(
      String kindKey, String words, String context, Optional<Severity> severity, Runnable open) {}

  /// Things in which every word occurs, best first.
  ///
  /// @param words lower case, never empty
  List<Entry> find(List<String> words, int limit);
}
