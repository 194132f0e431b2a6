package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Gap;
import java.util.Optional;
import java.util.regex.Pattern;

/// The layer of a gap: the engine writes `layer 4` or `layer 4: path:line`.
final class GapLayer {

  private static final Pattern LAYER = Pattern.compile("layer (\\d{1,6})(?:: .*)?");

  private GapLayer() {}

  /// Empty where the gap is about the image or about a layer that has no number yet.
  static Optional<Integer> of(Gap gap) {
    var where = LAYER.matcher(gap.where());
    return where.matches() ? Optional.of(Integer.valueOf(where.group(1))) : Optional.empty();
  }
}
