package dev.plimsoll.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.ui.NoCssWarnings;
import dev.plimsoll.app.ui.SceneAudit;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoCssWarnings.class)
class ShellTest {

  private static Tasks.Running task(boolean isCancelling, Runnable cancel) {
    return new Tasks.Running(
        "shop/web:1.9", "layer 4/9", Optional.empty(), 2, isCancelling, cancel);
  }

  @Test
  void everyControlHasANameAndEveryIdIsThereOnce() {
    var window = SampleWindow.open(1280, 800);
    window.run(() -> window.sample.tasks.show(Tasks.Kind.SCAN, Optional.of(task(false, () -> {}))));
    window.run(window.sample::selectAFinding);
    for (var screen : List.of("images", "findings", "settings")) {
      window.run(() -> window.sample.navigation.show(screen));
      var root = window.shell.root();
      assertThat(window.get(() -> SceneAudit.withoutName(root))).as(screen).isEmpty();
      assertThat(window.get(() -> SceneAudit.doubledIds(root))).as(screen).isEmpty();
    }
  }

  @Test
  void aChineseWindowHasNoEnglishChrome() {
    var window = SampleWindow.open(1280, 800);
    window.run(() -> window.sample.localised.languageProperty().set(Language.ZH));
    window.run(() -> window.sample.navigation.show("settings"));
    var latin =
        window.get(() -> SceneAudit.texts(window.shell.root())).stream()
            // the names that stand on the keys of either keyboard
            .map(text -> text.replaceAll("\\b(?:Ctrl|Alt|Esc)\\b", ""))
            .filter(text -> text.matches(".*[A-Za-z]{2}.*"));
    assertThat(latin).containsExactlyInAnyOrder("English", "Docker 28.2.2");
  }

  @Test
  void theStatusBarSaysWhatIsThere() {
    var window = SampleWindow.open(1280, 800);
    assertThat(text(window, "status-kit")).isEqualTo("Advisories 2026-08-17 (3 days)");
    assertThat(text(window, "status-network")).isEqualTo("Offline");
    assertThat(text(window, "status-docker")).isEqualTo("Docker 28.2.2");
    window.run(() -> {
      var around = window.sample.surroundings;
      around.engineProperty().set(new Surroundings.Engine.Absent("DKR-001"));
      around.advisoriesProperty().set(new Surroundings.Advisories.None());
    });
    assertThat(text(window, "status-docker")).isEqualTo("Docker not reachable");
    assertThat(text(window, "status-kit")).isEqualTo("No advisories");
  }

  @Test
  void aRunningTaskCanBeCancelledOnce() {
    var window = SampleWindow.open(1280, 800);
    int[] cancelled = {0};
    window.run(() ->
        window.sample.tasks.show(Tasks.Kind.SCAN, Optional.of(task(false, () -> cancelled[0]++))));
    assertThat(text(window, "status-task")).isEqualTo("shop/web:1.9  layer 4/9");
    window.run(((Button) window.node("status-task-cancel"))::fire);
    assertThat(cancelled[0]).isOne();
    window.run(() ->
        window.sample.tasks.show(Tasks.Kind.SCAN, Optional.of(task(true, () -> cancelled[0]++))));
    assertThat(text(window, "status-task")).isEqualTo("shop/web:1.9  cancelling");
    assertThat(window.node("status-task-cancel").isDisabled()).isTrue();
    window.run(() -> window.sample.tasks.show(Tasks.Kind.SCAN, Optional.empty()));
    assertThat(text(window, "status-task")).isEqualTo("no task");
  }

  @Test
  void theMenuListsACommandThatCannotRunWithItsReason() {
    var window = SampleWindow.open(980, 700);
    window.run(window.shell::openMenu);
    var words =
        window.get(() ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList());
    assertThat(words).contains("Scan (no task is running)", "Settings");
    assertThat(words).doesNotContain("Open archive…");
  }

  @Test
  void theInspectorLiesOverTheListInANarrowWindowOnly() {
    var narrow = SampleWindow.open(980, 700);
    assertThat(narrow.isShown("inspector")).isFalse();
    var wide = SampleWindow.open(1280, 800);
    assertThat(wide.isShown("inspector")).isTrue();
    assertThat(wide.get(() -> wide.node("inspector").getLayoutBounds().getWidth())).isEqualTo(340);
  }

  private static String text(SampleWindow window, String id) {
    return window.get(() -> ((Labeled) window.node(id)).getText());
  }

  @Test
  void asksBeforeItClosesWhileSomethingRuns() {
    var window = SampleWindow.open(960, 640);
    int[] calls = {0, 0};
    Runnable close = () -> calls[1]++;
    assertThat(window.get(() -> window.shell.mayClose(close))).isTrue();
    window.run(() ->
        window.sample.tasks.show(Tasks.Kind.SCAN, Optional.of(task(false, () -> calls[0]++))));

    assertThat(window.get(() -> window.shell.mayClose(close))).isFalse();
    assertThat(window.focused().getId()).isEqualTo("confirm-cancel");
    window.press(KeyCode.ENTER);
    assertThat(window.isShown("confirm")).isFalse();

    window.run(() -> window.shell.mayClose(close));
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("confirm")).isFalse();
    assertThat(calls).containsExactly(0, 0);

    window.run(() -> window.shell.mayClose(close));
    window.press(KeyCode.TAB).press(KeyCode.SPACE);
    assertThat(calls).containsExactly(1, 1);
  }

  @Test
  void asksNoMoreWhenTheWorkHasEnded() {
    var window = SampleWindow.open(960, 640);
    window.run(
        () -> window.sample.tasks.show(Tasks.Kind.IMPORT, Optional.of(task(false, () -> {}))));
    window.run(() -> window.shell.mayClose(() -> {}));
    window.run(() -> window.sample.tasks.show(Tasks.Kind.IMPORT, Optional.empty()));
    assertThat(window.isShown("confirm")).isFalse();
  }
}
