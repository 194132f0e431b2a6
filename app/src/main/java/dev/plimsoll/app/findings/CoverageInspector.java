package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.GapContent;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Describes one thing that was examined or not: what happened, what it means for the result, where
/// it is, what to do.
record CoverageInspector(Texts texts, Forms forms) {

  InspectorContent describe(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> GapContent.of(texts, forms, gap);
      case CoverageRow.OfComponent(var component, var reason) -> about(row, component, reason);
    };
  }

  private InspectorContent about(CoverageRow row, Component component, Optional<Gap> reason) {
    var judged = texts.text("outcome.judged." + component.judged().word());
    var said = reason.map(gap -> ErrorText.of(texts, forms, gap));
    return new InspectorContent(
        component.name() + " " + component.version(),
        Optional.empty(),
        texts.text("outcome." + row.part().name().toLowerCase(Locale.ROOT).replace('_', '-')),
        List.of(),
        Section.of("")
            .withFields(
                List.of(
                    Field.of("package.name", component.name()),
                    Field.of("package.version", component.version()),
                    Field.of("package.purl", component.purl()))),
        Section.of(said.map(ErrorText::what).orElse(judged))
            .withFields(reason.map(gap -> List.of(Field.of("code", gap.code()))).orElse(List.of())),
        Section.of("").withFields(component.locations().stream().map(this::place).toList()),
        Section.of(
            said.map(ErrorText::act).orElseGet(() -> texts.text("inspector.coverage.nothing"))));
  }

  private Field place(Location location) {
    var place = location.line() > 0 ? location.path() + ":" + location.line() : location.path();
    return Field.of("layer " + location.layer(), place);
  }
}
