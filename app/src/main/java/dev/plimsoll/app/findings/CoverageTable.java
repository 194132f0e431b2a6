package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.GapPlace;
import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.EscapeAct;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was examined, what was not and what failed: outcome, code, place, and what it means for the
/// result. Takes the place of the findings.
final class CoverageTable extends VBox {

  private final FindingsViewModel model;
  private final Localised localised;
  private final DenseTable<CoverageRow> table;
  private final Label title = new Label();

  CoverageTable(FindingsViewModel model, Localised localised) {
    this.model = model;
    this.localised = localised;
    table = new DenseTable<>(Ids.FINDINGS_GAPS, this::key, this::sentence);
    var meaning = column("means", 200, this::meaning);
    table
        .columns(
            List.of(
                column("outcome", 104, this::outcome).styledBy(CoverageTable::style),
                column("code", 74, this::code).mono(),
                column("where", 190, this::place).mono(),
                meaning))
        .growing(meaning);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    table.node().accessibleTextProperty().bind(title.textProperty());
    getChildren().addAll(header(), table.node());
    table.onSelect(rows -> model.coverage().select(rows.isEmpty() ? null : rows.getLast()));
    EscapeAct.on(this, this::close);
    localised.languageProperty().subscribe(() -> table.node().refresh());
  }

  void publish() {
    var rows = model.coverage().rows();
    title.setText(localised.text(titleKey(), "n", rows.size()));
    table.publish(rows);
  }

  DenseTable<CoverageRow> table() {
    return table;
  }

  private HBox header() {
    title.getStyleClass().add("strong");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = new Button();
    Ids.FINDINGS_GAPS_CLOSE.on(close);
    close.textProperty().bind(localised.bound("findings.gaps.close"));
    close.setGraphic(Icons.BACK.node("icon-list"));
    close.getStyleClass().add("compact");
    close.setOnAction(_ -> close());
    var header = new HBox(title, close);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private void close() {
    model.coverage().show(Set.of());
  }

  private String titleKey() {
    var parts = model.coverage().parts().get();
    if (parts.size() != 1) {
      return "findings.gaps.title";
    }
    return "findings.gaps.title." + word(parts.iterator().next());
  }

  private static String word(CoverageRow.Part part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String outcome(CoverageRow row) {
    return localised.text("outcome." + word(row.part()));
  }

  private static String style(CoverageRow row) {
    return switch (row.part()) {
      case EXAMINED, REMARK -> "";
      case NOT_EXAMINED -> "outcome-not-examined";
      case FAILED -> "outcome-failed";
    };
  }

  private String code(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> gap.code();
      case CoverageRow.OfComponent(_, var reason) -> reason.map(Gap::code).orElse("·");
    };
  }

  private String place(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> GapPlace.words(localised.texts(), gap);
      case CoverageRow.OfComponent(var component, _) ->
          component.name() + " " + component.version();
    };
  }

  private String meaning(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> sentences(gap);
      case CoverageRow.OfComponent(var component, var reason) ->
          reason
              .map(this::sentences)
              .orElseGet(() -> localised.text("outcome.judged." + component.judged().word()));
    };
  }

  /// What happened and what it means; the engine's own words for a code that has no texts.
  private String sentences(Gap gap) {
    var said = ErrorText.of(localised.texts(), localised.forms(), gap);
    return said.means().isEmpty()
        ? gap.consequence()
        : localised.text("findings.gaps.sentences", "what", said.what(), "means", said.means());
  }

  private String key(CoverageRow row) {
    return switch (row) {
      case CoverageRow.OfGap(var gap) -> gap.code() + '|' + gap.where() + '|' + gap.parameters();
      case CoverageRow.OfComponent(var component, _) -> component.id();
    };
  }

  private String sentence(CoverageRow row) {
    return String.join(", ", outcome(row), code(row), place(row), meaning(row));
  }

  private ListColumn<CoverageRow> column(
      String id, double width, Function<CoverageRow, String> words) {
    return new ListColumn<>(id, localised.bound("findings.gaps." + id), width, words);
  }
}
