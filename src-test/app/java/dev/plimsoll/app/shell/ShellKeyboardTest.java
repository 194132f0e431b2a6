package dev.plimsoll.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.NoCssWarnings;
import dev.plimsoll.app.ui.Selection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The window by keyboard alone.
@ExtendWith(NoCssWarnings.class)
class ShellKeyboardTest {

  private final SampleWindow window = SampleWindow.open(980, 700);
  private final SampleScreens sample = window.sample;

  private void onFindings() {
    window.run(sample::selectAFinding);
    window.run(sample.table.node()::requestFocus);
  }

  @Test
  void digitsChangeTheScreenAndKeepTheSelection() {
    window.run(() -> sample.navigation.select(Selection.ofImage("1", "shop/api:2.4")));
    window.press(KeyCode.DIGIT2);
    assertThat(sample.navigation.screen()).isEqualTo("findings");
    assertThat(sample.navigation.selection()).isEqualTo(Selection.ofImage("1", "shop/api:2.4"));
    assertThat(((Labeled) window.node("rail-findings")).getText()).isEqualTo("Findings");
  }

  @Test
  void aDigitInAFieldIsADigit() {
    onFindings();
    window.press(KeyCode.CONTROL, KeyCode.F).type("1");
    assertThat(sample.navigation.screen()).isEqualTo("findings");
    assertThat(sample.filter.field().getText()).isEqualTo("1");
  }

  @Test
  void escapeLeavesTheFieldThenPartsOfTheSelection() {
    onFindings();
    window.press(KeyCode.SLASH);
    assertThat(window.focused()).isEqualTo(sample.filter.field());
    window.press(KeyCode.ESCAPE);
    assertThat(window.focused()).isEqualTo(sample.table.node());
    assertThat(sample.navigation.selection().component()).isPresent();
    window.press(KeyCode.ESCAPE);
    assertThat(sample.navigation.selection().component()).isEmpty();
    window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    assertThat(sample.navigation.selection().isEmpty()).isTrue();
  }

  @Test
  void escapeKeepsTheFilter() {
    onFindings();
    window.press(KeyCode.SLASH).type("openssl");
    window.press(KeyCode.ESCAPE);
    assertThat(sample.filter.field().getText()).isEqualTo("openssl");
  }

  @Test
  void altArrowsWalkThroughEarlierSelections() {
    onFindings();
    window.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(sample.navigation.screen()).isEqualTo("images");
    window.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(sample.navigation.screen()).isEqualTo("findings");
  }

  @Test
  void f6WalksThroughThePanesAndComesBack() {
    onFindings();
    window.press(KeyCode.CONTROL, KeyCode.I);
    window.run(sample.table.node()::requestFocus);
    assertThat(ringFrom(KeyCode.F6))
        .containsExactly(
            "inspector", "shell-status", "shell-rail", "shell-breadcrumb", "", "findings-table");
  }

  private List<String> ringFrom(KeyCode key) {
    return Stream.generate(() -> key)
        .limit(6)
        .map(pressed -> paneOf(window.press(pressed).focused()))
        .toList();
  }

  /// Id of the pane around `node`; empty for the filter field, which is a pane by itself.
  private static String paneOf(Node node) {
    var panes =
        List.of(
            Ids.INSPECTOR,
            Ids.SHELL_STATUS,
            Ids.SHELL_RAIL,
            Ids.SHELL_BREADCRUMB,
            Ids.FINDINGS_TABLE);
    for (Node at = node; at != null; at = at.getParent()) {
      var id = at.getId();
      if (panes.stream().anyMatch(pane -> pane.id().equals(id))) {
        return id;
      }
    }
    return "";
  }

  @Test
  void altDigitsOpenTheInspectorAtItsHeadings() {
    onFindings();
    assertThat(window.isShown("inspector")).isFalse();
    window.press(KeyCode.ALT, KeyCode.DIGIT3);
    assertThat(window.focused()).isEqualTo(window.node("inspector-where"));
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("inspector")).isFalse();
    assertThat(window.focused()).isEqualTo(sample.table.node());
  }

  @Test
  void aCommandThatCannotRunSaysWhyAndDoesNothing() {
    onFindings();
    window.press(KeyCode.S);
    assertThat(sample.scans).isZero();
    window.run(() -> sample.canScan.set(true));
    window.press(KeyCode.S);
    assertThat(sample.scans).isOne();
  }

  @Test
  void aKeyThatIsHeldDownRunsItsCommandOnce() {
    onFindings();
    window.run(() -> sample.canScan.set(true));
    window.run(() -> IntStream.range(0, 5).forEach(_ -> fire(KeyEvent.KEY_PRESSED)));
    assertThat(sample.scans).isOne();
    window.run(() -> fire(KeyEvent.KEY_RELEASED));
    window.run(() -> fire(KeyEvent.KEY_PRESSED));
    assertThat(sample.scans).isEqualTo(2);
  }

  private void fire(EventType<KeyEvent> type) {
    sample
        .table
        .node()
        .fireEvent(new KeyEvent(type, "s", "s", KeyCode.S, false, false, false, false));
  }

  @Test
  void thePaletteRunsCommandsInBothLanguages() {
    window.press(KeyCode.CONTROL, KeyCode.K).type("zhongwen");
    window.press(KeyCode.ENTER);
    assertThat(sample.localised.languageProperty().get()).isEqualTo(Language.ZH);
    assertThat(((Labeled) window.node("rail-findings")).getText()).isEqualTo("发现项");
    window.press(KeyCode.CONTROL, KeyCode.K).type("english");
    window.press(KeyCode.ENTER);
    assertThat(sample.localised.languageProperty().get()).isEqualTo(Language.EN);
  }

  @Test
  void thePaletteFindsThingsAndOpensThem() {
    window.press(KeyCode.CONTROL, KeyCode.K).type("cve 0003");
    window.press(KeyCode.ENTER);
    assertThat(sample.navigation.screen()).isEqualTo("findings");
    assertThat(window.isShown("palette")).isFalse();
  }

  @Test
  void thePaletteGivesTheFocusBack() {
    onFindings();
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.press(KeyCode.ESCAPE);
    assertThat(window.focused()).isEqualTo(sample.table.node());
    assertThat(sample.navigation.selection().component()).isPresent();
  }
}
