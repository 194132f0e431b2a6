package dev.plimsoll.app.ui;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.GapPlace;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Describes something that was not examined or failed: what happened, what it means for the
/// result, where it is, what to do.
public final class GapContent {

  private GapContent() {}

  public static InspectorContent of(Texts texts, Forms forms, Gap gap) {
    var said = ErrorText.of(texts, forms, gap);
    return new InspectorContent(
        gap.code(),
        Optional.empty(),
        texts.text("outcome." + gap.kind().word()),
        List.of(),
        Section.of(said.what()).withFields(parameters(gap)),
        Section.of(said.means()).withEvidence(gap.consequence()),
        Section.of("").withFields(List.of(Field.of("where", GapPlace.words(texts, gap)))),
        Section.of(said.act()));
  }

  private static List<Field> parameters(Gap gap) {
    return gap.parameters().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> Field.of(value.getKey(), value.getValue()))
        .toList();
  }
}
