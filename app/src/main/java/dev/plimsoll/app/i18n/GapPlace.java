package dev.plimsoll.app.i18n;

import dev.plimsoll.engine.model.Gap;
import java.util.regex.Pattern;

/// Where a gap is, in the language of the reader: the engine writes `layer 4: path:line`, `layer
/// 4`, `configuration`, or the name of a thing, which stays as it is.
public final class GapPlace {

  /// A layer goes by its number, or by the start of its digest where it has none yet.
  private static final Pattern LAYER = Pattern.compile("layer ([0-9a-f]+)(?:: (.*))?");

  private GapPlace() {}

  public static String words(Texts texts, Gap gap) {
    if (gap.where().equals("configuration")) {
      return texts.text("outcome.place.configuration");
    }
    var layer = LAYER.matcher(gap.where());
    if (!layer.matches()) {
      return gap.where();
    }
    var number = layer.group(1);
    return layer.group(2) == null
        ? texts.text("outcome.place.layer", "layer", number)
        : texts.text("outcome.place.in-layer", "layer", number, "object", layer.group(2));
  }
}
