package dev.plimsoll.app.scan;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.EmptyState;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.LoadingPlace;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands where the things of an image would be when there are none to list: one sentence that
/// says why, and one act.
public final class ScanPlace {

  /// What the list of one screen is called.
  ///
  /// @param keys what its sentences begin with: `findings.empty.`
  /// @param failed the failure in place of the list
  /// @param beside the failure above the list of an earlier scan
  public record Parts(String keys, Ids empty, Ids loading, Ids failed, Ids beside) {}

  /// What narrows the list, and how to see more of it.
  public interface Narrowed {

    /// How many the words hide.
    int hidden();

    void showAll();

    void showAllLayers();
  }

  private final ShownImage shown;
  private final Parts parts;
  private final Narrowed narrowed;
  private final Localised localised;
  private final Commands commands;
  private Supplier<Object> ownReason = () -> "";
  private Function<ListStatus, Optional<Node>> own = _ -> Optional.empty();

  public ScanPlace(
      ShownImage shown, Parts parts, Narrowed narrowed, Localised localised, Commands commands) {
    this.shown = shown;
    this.parts = parts;
    this.narrowed = narrowed;
    this.localised = localised;
    this.commands = commands;
  }

  /// Lets the screen say some of it in its own way.
  ///
  /// @param reason everything that its words are made of beside image, report and language
  /// @param words empty for the usual sentence
  public void say(Supplier<Object> reason, Function<ListStatus, Optional<Node>> words) {
    ownReason = reason;
    own = words;
  }

  /// Shows the list, dimmed while something else is on its way, or what stands in its place.
  public void show(Slot middle, Node list) {
    if (shown.situation().get().status() == ListStatus.LIST) {
      middle.show(List.of(list));
    } else {
      middle.show(reason(), () -> List.of(now()));
    }
    list.getStyleClass().remove("dimmed");
    if (shown.situation().get().isBusy()) {
      list.getStyleClass().add("dimmed");
    }
  }

  /// Why the last scan gave no report, above the list of the one before it.
  public Optional<Node> notice() {
    boolean beside =
        shown.report().get() != null && shown.situation().get().scan() instanceof ScanState.Failed;
    return beside ? Optional.of(failed(parts.beside())) : Optional.empty();
  }

  private Object reason() {
    return Arrays.asList(
        shown.image().get(),
        shown.situation().get(),
        shown.report().get(),
        narrowed.hidden(),
        ownReason.get(),
        localised.languageProperty().get());
  }

  private Node now() {
    var status = shown.situation().get().status();
    return own.apply(status).orElseGet(() -> usual(status));
  }

  private Node usual(ListStatus status) {
    return switch (status) {
      case LIST -> new Region();
      case NO_IMAGE -> place(text("no-image"), command(Command.SHOW_IMAGES));
      case NEVER_SCANNED -> place(named("never"), command(Command.SCAN).primary());
      case NOT_LOADED -> place(named("not-loaded"), command(Command.SCAN).primary());
      case SCANNING -> new LoadingPlace(parts.loading(), step());
      case FAILED -> failed(parts.failed());
      case NONE_IN_LAYERS ->
          place(text("layers"), act("inspector.layer.clear", narrowed::showAllLayers));
      case NO_MATCH ->
          place(
              text("filtered", "n", narrowed.hidden()),
              act("shell.filter.clear", narrowed::showAll));
      case NOT_COVERED, NONE_PARTIAL -> place(withCoverage("partial"));
      case NONE_FOUND -> place(withCoverage("none"));
    };
  }

  private Node failed(Ids id) {
    if (!(shown.situation().get().scan() instanceof ScanState.Failed(var code, var parameters))) {
      throw new IllegalStateException("nothing failed");
    }
    var again = command(Command.SCAN);
    again.getStyleClass().add("compact");
    var box = new ErrorBox(id, code, parameters, "", localised, again);
    StackPane.setAlignment(box, Pos.TOP_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private String step() {
    var image = shown.image().get();
    return image != null && shown.situation().get().scan() instanceof ScanState.Running(var s, _)
        ? image.label() + ": " + ScanTasks.step(localised, s, image)
        : localised.text("images.waiting");
  }

  private String named(String key) {
    var image = Optional.ofNullable(shown.image().get()).map(ImageEntry::label).orElse("");
    return text(key, "image", image);
  }

  /// A sentence of this list that says how much was examined.
  public String withCoverage(String key) {
    var coverage = shown.coverage();
    return text(
        key,
        "n",
        coverage.examined(),
        "read",
        coverage.layersRead(),
        "layers",
        coverage.layers(),
        "gaps",
        coverage.notExamined(),
        "failed",
        coverage.failed());
  }

  /// One of this list's sentences.
  public String text(String key, Object... namesAndValues) {
    return localised.text(parts.keys() + key, namesAndValues);
  }

  public Node place(String sentence, Button... acts) {
    return new EmptyState(parts.empty(), localised.bound(() -> sentence), List.of(acts));
  }

  public Button act(String key, Runnable run) {
    var button = new Button(localised.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private CommandButton command(Command command) {
    var button = new CommandButton(command, commands, localised);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
