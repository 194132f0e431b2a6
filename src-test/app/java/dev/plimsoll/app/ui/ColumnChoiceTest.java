package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ColumnChoiceTest {

  private static final String KEY = "columns.images-table";

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private final ListColumn<String> name = column("name");
  private final ListColumn<String> size = column("size");
  private final ListColumn<String> age = column("age");

  private static ListColumn<String> column(String id) {
    return new ListColumn<>(id, new SimpleStringProperty(id), 90, row -> row);
  }

  private DenseTable<String> table() {
    var table = new DenseTable<String>(Ids.IMAGES_TABLE, row -> row, row -> row);
    table.columns(List.of(name, size, age));
    table.node().resize(600, 300);
    return new DenseTableInScene(table).table();
  }

  /// Columns have widths only where a skin is.
  private record DenseTableInScene(DenseTable<String> table) {
    DenseTableInScene {
      new Scene(table.node(), 600, 300);
      table.node().applyCss();
      table.node().layout();
    }
  }

  private static void onScreen(Runnable test) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, test);
  }

  @Test
  void keepsWhatTheUserMovedDraggedAndHid() {
    onScreen(() -> {
      var remembered = new Remembered(Map.of());
      var table = table();
      var unused = new ColumnChoice<>(table, "name", remembered);
      assertThat(remembered.all()).isEmpty();

      table.node().getColumns().setAll(List.<TableColumn<String, ?>>of(age, name, size));
      table.node().resizeColumn(size, 25);
      item(1).setSelected(false);
      item(1).fire();

      assertThat(remembered.get(KEY)).isEqualTo("age::,name::,size:-:115");
      assertThat(unused).isNotNull();
    });
  }

  @Test
  void bringsBackWhatWasKeptAndTheBeginningAfterAReset() {
    onScreen(() -> {
      var remembered = new Remembered(Map.of(KEY, "age::,name::,size:-:115"));
      var table = table();
      var choice = new ColumnChoice<>(table, "name", remembered);
      assertThat(table.node().getColumns()).containsExactly(age, name, size);
      assertThat(size.isVisible()).isFalse();
      assertThat(size.getPrefWidth()).isEqualTo(115);
      choice.needs(size, 70);
      choice.fits(size, true);
      assertThat(size.isVisible()).isFalse();
      assertThat(size.getPrefWidth()).isEqualTo(115);

      remembered.resetLayout();

      assertThat(table.node().getColumns()).containsExactly(name, size, age);
      assertThat(size.isVisible()).isTrue();
      assertThat(size.getPrefWidth()).isEqualTo(70);
      assertThat(remembered.all()).isEmpty();
    });
  }

  @Test
  void neverHidesTheColumnThatNamesTheRow() {
    onScreen(() -> {
      var choice = new ColumnChoice<>(table(), "name", new Remembered(Map.of()));
      assertThat(choice).isNotNull();
      assertThat(item(0).isDisable()).isTrue();
      assertThat(item(1).isDisable()).isFalse();
    });
  }

  @Test
  void movesResizesAndHidesAColumnWithoutAMouse() {
    onScreen(() -> {
      var remembered = new Remembered(Map.of());
      var table = table();
      var choice = new ColumnChoice<>(table, "name", remembered);
      choice.move("size", -1);
      choice.move("size", -1);
      choice.widen("size", 10);
      choice.toggle("age");
      choice.toggle("name");
      assertThat(remembered.get(KEY)).isEqualTo("size::100,name::,age:-:");
      assertThat(choice.lines())
          .extracting(ColumnChoice.Line::id, ColumnChoice.Line::isShown)
          .containsExactly(tuple("size", true), tuple("name", true), tuple("age", false));
    });
  }

  @Test
  void keepsBySortingOfWhatUntilItIsReset() {
    onScreen(() -> {
      var remembered = new Remembered(Map.of("sort.images-table", "size:-,gone:+,age:+"));
      List.of(name, size, age).forEach(ListColumn::sortable);
      var table = table();
      assertThat(new ColumnChoice<>(table, "name", remembered)).isNotNull();
      assertThat(table.node().getSortOrder()).containsExactly(size, age);
      assertThat(size.getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
      table.node().getSortOrder().setAll(List.of(age));
      age.setSortType(TableColumn.SortType.DESCENDING);
      assertThat(remembered.get("sort.images-table")).isEqualTo("age:-");
      remembered.resetLayout();
      assertThat(table.node().getSortOrder()).isEmpty();
      assertThat(remembered.all()).isEmpty();
    });
  }

  private CheckMenuItem item(int index) {
    return (CheckMenuItem) name.getContextMenu().getItems().get(index);
  }
}
