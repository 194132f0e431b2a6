package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Background;
import dev.plimsoll.app.ui.ColumnChoice;
import dev.plimsoll.app.ui.EscapeAct;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window's content: rail, breadcrumb, the screen in front, inspector, status bar, and the
/// palette over them.
public final class Shell {

  private final ShellParts parts;
  private final Rail rail;
  private final Breadcrumb breadcrumb;
  private final StatusBar status;
  private final InspectorPane inspector;
  private final InspectorPlace inspectorPlace;
  private final Palette palette;
  private final FontNotice fontNotice;
  private final CloseQuestion question;
  private final ColumnPane columns;
  private final BorderPane middle = new BorderPane();
  private final BorderPane beside = new BorderPane();
  private final StackPane root = new StackPane();
  private final FocusRing ring = new FocusRing(this::panes);
  private Subscription inspected = Subscription.EMPTY;

  public Shell(ShellParts parts, Background search) {
    this.parts = parts;
    rail = new Rail(parts);
    breadcrumb = new Breadcrumb(parts);
    status = new StatusBar(parts);
    inspector = new InspectorPane(parts.localised());
    palette = new Palette(parts, search);
    fontNotice = new FontNotice(parts.localised());
    middle.setTop(new VBox(fontNotice, breadcrumb));
    parts
        .localised()
        .languageProperty()
        .subscribe((_, now) -> {
          if (!parts.themes().canShow(now)) {
            sayThatAFontIsMissing();
          }
        });
    beside.setCenter(middle);
    beside.setLeft(rail);
    var over = new StackPane(beside);
    inspectorPlace = new InspectorPlace(beside, over, inspector, parts.remembered());
    var frame = new BorderPane(over);
    frame.setBottom(status);
    question = new CloseQuestion(parts.localised(), parts.tasks());
    columns = new ColumnPane(parts.localised());
    StackPane.setAlignment(columns, Pos.TOP_CENTER);
    root.getChildren().addAll(frame, palette, columns, question);
    root.getStyleClass().add("shell");
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    parts.commands().listen(root);
    parts
        .navigation()
        .placeProperty()
        .subscribe(place -> parts.commands().frontProperty().set(place.screen()));
    parts.navigation().placeProperty().subscribe(place -> show(place.screen()));
    ShellCommands.install(parts, this);
  }

  public Parent root() {
    return root;
  }

  /// Focuses the list of the screen in front; for after the window was shown.
  public void focusContent() {
    focusList();
  }

  /// For a start in another language than the one that was wanted, too.
  public void sayThatAFontIsMissing() {
    fontNotice.setVisible(true);
  }

  /// True where the window may close at once. Where something runs the user is asked, and `close`
  /// runs if that is the answer.
  public boolean mayClose(Runnable close) {
    boolean isIdle = parts.tasks().runningProperty().get().isEmpty();
    if (!isIdle) {
      palette.close();
      question.ask(close);
    }
    return isIdle;
  }

  void toggleInspector() {
    boolean wasInside = FocusRing.holds(inspector, focusOwner().orElse(root));
    inspectorPlace.openProperty().set(!inspectorPlace.openProperty().get());
    if (wasInside) {
      focusList();
    }
  }

  /// Opens the inspector where needed and goes to heading 1 to 4.
  void jump(int heading) {
    inspectorPlace.openProperty().set(true);
    root.applyCss();
    root.layout();
    inspector.jump(heading);
  }

  void movePane(int step) {
    ring.move(root, step);
  }

  /// Goes to the filter of the screen in front; a screen without one keeps the focus.
  void focusFilter() {
    current().panes().stream()
        .filter(TextInputControl.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// A screen without such a list has no columns to choose.
  void chooseColumns() {
    ColumnChoice.of(current().node()).ifPresent(columns::open);
  }

  void openPalette() {
    palette.open();
  }

  void openMenu() {
    rail.mark().fire();
  }

  private void show(String id) {
    var screen = current();
    if (screen.node().equals(middle.getCenter())) {
      return;
    }
    inspected.unsubscribe();
    middle.setCenter(screen.node());
    inspected = screen.inspected().subscribe(content -> inspect(id, content));
    focusList();
  }

  private void inspect(String screen, Optional<InspectorContent> content) {
    if (screen.equals(parts.navigation().screen())) {
      inspector.show(content);
    }
  }

  /// `Esc` closes the palette or the inspector that lies over the list, then leaves inspector or
  /// field for the list, then lets go of the innermost part of the selection.
  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    event.consume();
    var focused = focusOwner().orElse(root);
    if (question.dismiss() || palette.close() || columns.close() || EscapeAct.run(focused)) {
      return;
    }
    if (inspectorPlace.isOverOpen()) {
      inspectorPlace.openProperty().set(false);
      focusList();
    } else if (FocusRing.holds(inspector, focused) || focused instanceof TextInputControl) {
      focusList();
    } else {
      parts.navigation().select(parts.navigation().selection().withoutInnermost());
    }
  }

  /// The pane that lists things: the last of the screen's panes that is there.
  private void focusList() {
    var lists = current().panes().stream().filter(pane -> !(pane instanceof TextInputControl));
    if (!FocusRing.focusFirst(lists.toList().reversed())) {
      root.requestFocus();
    }
  }

  private List<Node> panes() {
    var panes = new ArrayList<Node>(List.of(rail, fontNotice, breadcrumb));
    panes.addAll(current().panes());
    panes.add(inspector);
    panes.add(status);
    return panes;
  }

  private Screen current() {
    var id = parts.navigation().screen();
    return Stream.concat(parts.screens().stream(), parts.bottom().stream())
        .filter(screen -> screen.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no screen \"" + id + "\""));
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner());
  }
}
