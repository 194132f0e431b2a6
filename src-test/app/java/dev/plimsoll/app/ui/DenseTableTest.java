package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DenseTableTest {

  private record Row(String id, int size) {}

  private static final List<Row> ROWS =
      List.of(new Row("b", 1), new Row("a", 2), new Row("d", 2), new Row("c", 3));

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static void onScreen(Runnable test) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, test);
  }

  private final ListColumn<Row> name =
      new ListColumn<Row>("name", new SimpleStringProperty("Name"), 90, Row::id).mono();
  private final ListColumn<Row> size =
      new ListColumn<Row>("size", new SimpleStringProperty("Size"), 60, row -> "" + row.size())
          .figures()
          .sortedBy(Comparator.comparingInt(Row::size));

  private DenseTable<Row> table() {
    var table =
        new DenseTable<Row>(Ids.IMAGES_TABLE, Row::id, row -> "image " + row.id())
            .columns(List.of(name, size))
            .orderedBy(Comparator.comparing(Row::id));
    table.publish(ROWS);
    return table;
  }

  private static List<String> ids(DenseTable<Row> table) {
    return table.node().getItems().stream().map(Row::id).toList();
  }

  @Test
  void keepsTheSelectionByKey() {
    onScreen(() -> {
      var table = table();
      var told = new ArrayList<List<Row>>();
      table.select("c");
      table.onSelect(told::add);
      table.publish(List.of(new Row("c", 9), new Row("0", 0)));
      assertThat(table.selected()).containsExactly(new Row("c", 9));
      table.publish(List.of(new Row("x", 0)));
      assertThat(table.selected()).isEmpty();
      table.publish(ROWS);
      assertThat(table.selected()).containsExactly(new Row("c", 3));
      assertThat(told).as("publishing is no choice of the user").isEmpty();
    });
  }

  @Test
  void returnsToTheDefaultOrderAndBreaksTiesByIt() {
    onScreen(() -> {
      var table = table();
      assertThat(ids(table)).containsExactly("a", "b", "c", "d");
      size.setSortType(TableColumn.SortType.DESCENDING);
      table.node().getSortOrder().setAll(List.of(size));
      assertThat(ids(table)).containsExactly("c", "a", "d", "b");
      table.node().getSortOrder().clear();
      assertThat(ids(table)).containsExactly("a", "b", "c", "d");
    });
  }

  @Test
  void hasItsOrderFromElsewhereWhereItIsLong() {
    onScreen(() -> {
      var asked = new ArrayList<DenseTable.SortKey>();
      var table = table().sortedElsewhere(asked::addAll);
      table.node().getSortOrder().setAll(List.of(size));
      assertThat(asked).containsExactly(new DenseTable.SortKey("size", false));
      assertThat(ids(table)).containsExactly("a", "b", "c", "d");
    });
  }

  @Test
  void walksWithJAndK() {
    onScreen(() -> {
      var table = table();
      var scene = new Scene(table.node(), 300, 200);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      table.node().getFocusModel().focus(0);
      press(table, KeyCode.DOWN);
      assertThat(table.selected()).containsExactly(new Row("a", 2));
      press(table, KeyCode.J);
      press(table, KeyCode.J);
      assertThat(table.selected()).containsExactly(new Row("c", 3));
      press(table, KeyCode.K);
      assertThat(table.selected()).containsExactly(new Row("b", 1));
    });
  }

  private static void press(DenseTable<Row> table, KeyCode code) {
    table
        .node()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void copiesRowsAsTabSeparatedTextWithAHeader() {
    onScreen(() -> {
      var table = table();
      name.setVisible(true);
      assertThat(ListKeys.text(table.visibleColumns(), ROWS.subList(0, 2)))
          .isEqualTo("Name\tSize\nb\t1\na\t2");
      size.setVisible(false);
      assertThat(ListKeys.text(table.visibleColumns(), ROWS.subList(0, 1))).isEqualTo("Name\nb");
    });
  }

  @Test
  void marksTheFirstAndTheLastColumn() {
    onScreen(() -> {
      table();
      assertThat(name.getStyleClass()).contains("first").doesNotContain("last");
      assertThat(size.getStyleClass()).contains("last").doesNotContain("first");
    });
  }

  @Test
  void givesTheRestOfTheWidthToOneColumn() {
    onScreen(() -> {
      var table = table().growing(name);
      var scene = new Scene(table.node(), 500, 200);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      assertThat(name.getPrefWidth()).isEqualTo(500 - 60 - 10);
    });
  }

  @Test
  void namesItsRowsForScreenReaders() {
    onScreen(() -> {
      var table = table();
      var localised = new Localised(Language.EN, Clock.systemUTC(), ZoneOffset.UTC);
      table.named(localised.bound("images.title"));
      var scene = new Scene(table.node(), 300, 300);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      assertThat(table.node().getAccessibleText()).isEqualTo("Images");
      var rows = table.node().lookupAll(".table-row-cell");
      assertThat(rows).anyMatch(row -> "image a".equals(row.getAccessibleText()));
      assertThat(rows).anyMatch(row -> "a".equals(row.getProperties().get("key")));
    });
  }
}
