package dev.plimsoll.app.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Where the window is: screen and selection, with the way back. Every pane reads it; whoever
/// changes it does so here.
public final class Navigation {

  /// Steps that can be walked back.
  static final int DEPTH = 200;

  /// @param screen [Screen#id]
  public record Place(String screen, Selection selection) {}

  private final ReadOnlyObjectWrapper<Place> place;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<LayerMode> layerMode = new SimpleObjectProperty<>(LayerMode.ADDED);
  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();

  public Navigation(String firstScreen) {
    place = new ReadOnlyObjectWrapper<>(new Place(firstScreen, Selection.none()));
  }

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public ObservableValue<Selection> selectionProperty() {
    return place.map(Place::selection);
  }

  public Selection selection() {
    return place.get().selection();
  }

  public String screen() {
    return place.get().screen();
  }

  /// What the chosen layers stand for; not a step that can be walked back.
  public ObjectProperty<LayerMode> layerModeProperty() {
    return layerMode;
  }

  /// Leaving a screen keeps the selection.
  public void show(String screen) {
    go(screen, selection());
  }

  public void select(Selection selection) {
    go(screen(), selection);
  }

  public void go(String screen, Selection selection) {
    var next = new Place(screen, selection);
    if (next.equals(place.get())) {
      return;
    }
    before.push(place.get());
    if (before.size() > DEPTH) {
      before.removeLast();
    }
    after.clear();
    move(next);
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  public void back() {
    step(before, after);
  }

  public void forward() {
    step(after, before);
  }

  private void step(Deque<Place> from, Deque<Place> to) {
    if (from.isEmpty()) {
      return;
    }
    to.push(place.get());
    move(from.pop());
  }

  private void move(Place next) {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
    place.set(next);
  }
}
