package dev.plimsoll.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;

/// One column of a [DenseTable]. Its cells hold no state: they ask the row again whenever they show
/// it.
///
/// @param <R> the row
public final class ListColumn<R> extends TableColumn<R, R> {

  /// A node inside a cell, used for one row after the other.
  public interface Graphic<R> {

    Node node();

    void show(R row);
  }

  private final Function<R, String> words;
  private ObservableValue<String> name;
  private List<String> cellStyles = List.of();
  private Function<R, String> style = _ -> "";
  private Function<R, String> tip = _ -> "";
  private Optional<Supplier<Graphic<R>>> graphic = Optional.empty();

  /// @param id names the column in settings and sort orders
  /// @param width preferred, in pixels; 80 is JavaFX's default, which it would fit to the content
  /// @param words what the cell shows, copies and reads
  public ListColumn(
      String id, ObservableValue<String> title, double width, Function<R, String> words) {
    this.words = words;
    this.name = title;
    setId(id);
    textProperty().bind(title);
    setPrefWidth(width == 80 ? 81 : width);
    setMinWidth(Math.min(width, 30));
    setReorderable(false);
    setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    setCellFactory(_ -> new ListCell<>(this));
    setSortable(false);
  }

  /// What the column is called where there is room for more than its title.
  public ListColumn<R> called(ObservableValue<String> longer) {
    name = longer;
    return this;
  }

  ObservableValue<String> nameProperty() {
    return name;
  }

  /// Numbers: to the right, in the font whose figures have equal widths.
  public ListColumn<R> figures() {
    getStyleClass().add("right");
    return styled("mono");
  }

  /// Amounts with units: to the right, in the font of the text.
  public ListColumn<R> right() {
    getStyleClass().add("right");
    return this;
  }

  /// Ids, versions, paths.
  public ListColumn<R> mono() {
    return styled("mono");
  }

  public ListColumn<R> styled(String... styleClasses) {
    cellStyles = Stream.concat(cellStyles.stream(), Stream.of(styleClasses)).toList();
    return this;
  }

  /// Style classes of every cell; those of the column itself are for its header.
  List<String> cellStyles() {
    return cellStyles;
  }

  /// A style class that depends on the row; empty for none.
  public ListColumn<R> styledBy(Function<R, String> styleClass) {
    style = styleClass;
    return this;
  }

  public ListColumn<R> graphic(Supplier<Graphic<R>> maker) {
    graphic = Optional.of(maker);
    return this;
  }

  /// Shown in place of the whole text, which is the tooltip of a text that does not fit.
  public ListColumn<R> tooltip(Function<R, String> text) {
    tip = text;
    return this;
  }

  public ListColumn<R> sortedBy(Comparator<R> order) {
    setComparator(order);
    setSortable(true);
    return this;
  }

  /// Sortable where somebody else sorts: see [DenseTable#sortedElsewhere].
  public ListColumn<R> sortable() {
    setSortable(true);
    return this;
  }

  public String words(R row) {
    return words.apply(row);
  }

  String tip(R row) {
    return tip.apply(row);
  }

  List<String> styles(R row) {
    return List.of(style.apply(row).split(" ")).stream().filter(s -> !s.isEmpty()).toList();
  }

  Optional<Graphic<R>> newGraphic() {
    return graphic.map(Supplier::get).map(Objects::requireNonNull);
  }
}
