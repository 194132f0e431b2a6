package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.GapPlace;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Describes one thing that was examined or not: what happened, what it means for the result, where
/// it is, what to do.
record CoverageInspector(Texts texts, Forms forms) {

  InspectorContent describe(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> content(row, gap.code(), about(gap));
      case CoverageRow.OfComponent(var component, var reason) ->
          content(row, component.name() + " " + component.version(), about(component, reason));
    };
  }

  /// The four headings in their order.
  private record Said(Section what, Section why, Section where, Section todo) {}

  private InspectorContent content(CoverageRow row, String title, Said said) {
    var part = row.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new InspectorContent(
        title,
        Optional.empty(),
        texts.text("outcome." + part),
        List.of(),
        said.what(),
        said.why(),
        said.where(),
        said.todo());
  }

  private Said about(Gap gap) {
    var said = ErrorText.of(texts, forms, gap);
    return new Said(
        Section.of(said.what()).withFields(fields(gap)),
        Section.of(said.means()).withEvidence(gap.consequence()),
        Section.of("").withFields(List.of(Field.of("where", GapPlace.words(texts, gap)))),
        Section.of(said.act()));
  }

  private Said about(Component component, Optional<Gap> reason) {
    var judged = texts.text("outcome.judged." + component.judged().word());
    var said = reason.map(gap -> ErrorText.of(texts, forms, gap));
    return new Said(
        Section.of("")
            .withFields(
                List.of(
                    Field.of("package.name", component.name()),
                    Field.of("package.version", component.version()),
                    Field.of("package.purl", component.purl()))),
        Section.of(said.map(ErrorText::what).orElse(judged))
            .withFields(reason.map(this::code).orElse(List.of())),
        Section.of("").withFields(component.locations().stream().map(this::place).toList()),
        Section.of(
            said.map(ErrorText::act).orElseGet(() -> texts.text("inspector.coverage.nothing"))));
  }

  private List<Field> code(Gap gap) {
    return List.of(Field.of("code", gap.code()));
  }

  private Field place(Location location) {
    var place = location.line() > 0 ? location.path() + ":" + location.line() : location.path();
    return Field.of("layer " + location.layer(), place);
  }

  private static List<Field> fields(Gap gap) {
    return gap.parameters().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(value -> Field.of(value.getKey(), value.getValue()))
        .toList();
  }
}
