package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.findings.FindingRow;
import dev.plimsoll.app.scan.ExportState;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.NoCssWarnings;
import dev.plimsoll.app.ui.SceneAudit;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The main job by keyboard alone: list, scan, look at findings, choose a layer, read a finding.
@ExtendWith(NoCssWarnings.class)
class ScreensKeyboardTest {

  @TempDir private Path folder;
  private final Turns scanning = new Turns();

  private DeskWindow window() {
    var window = DeskWindow.open(folder, scanning);
    window.desk.image(3, 697_000_000, Optional.of(Shops.api().report()), "shop/api:2.4");
    window.desk.image(9, 141_000_000, Optional.empty(), "shop/web:1.9");
    window.run(window.desk.images::refresh);
    window.run(window.desk.shell::focusContent);
    return window;
  }

  private void finishScans(DeskWindow window) {
    window.run(scanning::run);
  }

  private static List<String> listed(DeskWindow window) {
    return window.get(() -> window.desk.findings.rows().stream().map(FindingRow::key).toList());
  }

  private DeskWindow onFindings() {
    var window = window().press(KeyCode.DOWN).press(KeyCode.S);
    finishScans(window);
    return window.press(KeyCode.ENTER);
  }

  @Test
  void scansTheChosenImageAndShowsItsFindings() {
    var window = window().press(KeyCode.J);
    assertThat(window.desk.images.selectedRows()).hasSize(1);
    assertThat(window.text("images-before-scan")).startsWith("Will read up to 697 MB");
    window.press(KeyCode.S);
    assertThat(window.text("status-task")).isEqualTo("shop/api:2.4  preparing image (Docker)");
    finishScans(window);
    assertThat(window.desk.images.rows().getFirst().isNeverScanned()).isFalse();
    window.press(KeyCode.ENTER);
    assertThat(window.desk.navigation.screen()).isEqualTo("findings");
    assertThat(listed(window)).hasSize(9);
  }

  @Test
  void givesTheKeyboardToTheFirstActWhenTheEngineIsSilent() {
    var window = DeskWindow.open(folder, scanning);
    window.desk.engine.isOff = true;
    window.run(window.desk.images::refresh);
    assertThat(window.get(() -> window.node("images-start").getScene().getFocusOwner().getId()))
        .isEqualTo("images-open-archive");
    window.desk.engine.isOff = false;
    window.desk.image(3, 697_000_000, Optional.empty(), "shop/api:2.4");
    window.run(window.desk.images::refresh);
    assertThat(window.get(() -> window.node("images-table").isFocused())).isTrue();
  }

  @Test
  void keepsTheKeyboardOnAnActWhileTheListBehindItChanges() {
    var window = onFindings().press(KeyCode.SLASH).type("no-such-word").press(KeyCode.F6);
    var act = window.get(() -> window.node("findings-empty").getScene().getFocusOwner());
    assertThat(act).isInstanceOf(Button.class);
    window.run(() -> window.desk.findings.includeSuperseded(true));
    window.run(window.desk.findings::scan);
    assertThat(window.get(act::isFocused)).isTrue();
  }

  @Test
  void importsAdvisoriesAndSaysHowMany() {
    var window = window();
    var desk = window.desk;
    window.run(() -> desk.surroundings.advisoriesProperty().set(new Advisories.None()));
    assertThat(window.text("kit-words")).startsWith("No advisories installed");
    assertThat(window.node("first-strip-demo").getPseudoClassStates())
        .doesNotContain(PseudoClass.getPseudoClass("unavailable"));
    desk.dialogs.answer = Optional.of(folder);
    desk.importer =
        (_, _) -> new ImportResult(6832, 9000, 0, List.of(), Map.of(), Duration.ofMillis(1900));
    window.run(() -> window.node("kit-import").requestFocus());
    window.press(KeyCode.SPACE);
    assertThat(window.text("status-task")).startsWith("Import of advisories");
    assertThat(window.get(() -> desk.commands.reason(Command.IMPORT_FOLDER)))
        .contains("kit.import.why-not");
    finishScans(window);
    assertThat(window.text("kit-words"))
        .isEqualTo("6,832 records imported in 1.9 s. Scan again to judge by them.");
    window.run(desk.imports::dismiss);
    assertThat(window.text("kit-words")).endsWith("(just now): 6,832 records.");
    window.run(() -> window.node("first-strip-dismiss").requestFocus());
    window.press(KeyCode.SPACE);
    assertThat(window.isShown("first-strip")).isFalse();
    assertThat(desk.remembered.all()).containsKey("first-strip.dismissed");
  }

  @Test
  void cancelsAtOnceAndKeepsTheFormerResult() {
    var window = window().press(KeyCode.DOWN).press(KeyCode.S);
    window.press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(window.text("status-task")).isEqualTo("shop/api:2.4  cancelling");
    var row = window.desk.images.rows().getFirst();
    assertThat(row.result().state())
        .isInstanceOfSatisfying(
            ScanState.Running.class, state -> assertThat(state.isCancelling()).isTrue());
  }

  @Test
  void walksThroughTheListAndReadsAFinding() {
    var window = onFindings().press(KeyCode.J, KeyCode.J);
    window.press(KeyCode.J).press(KeyCode.J).press(KeyCode.K);
    var selected = window.desk.findings.selected().get();
    assertThat(selected).isNotNull();
    window.press(KeyCode.ENTER);
    assertThat(window.text("inspector-title")).isEqualTo(selected.issue().id());
    window.press(KeyCode.ESCAPE);
    assertThat(window.desk.findings.selected().get()).isEqualTo(selected);
  }

  @Test
  void arrowsOpenAndCloseAnIssue() {
    var window = onFindings();
    window.run(() -> window.desk.findings.select("DEBIAN-CVE-2022-0778|openssl"));
    window.press(KeyCode.RIGHT);
    assertThat(listed(window)).hasSize(11);
    window.press(KeyCode.RIGHT);
    assertThat(window.desk.findings.selected().get()).isInstanceOf(FindingRow.OfInstance.class);
    window.press(KeyCode.LEFT).press(KeyCode.LEFT);
    assertThat(listed(window)).hasSize(9);
    assertThat(window.desk.findings.selected().get().key())
        .isEqualTo("DEBIAN-CVE-2022-0778|openssl");
  }

  @Test
  void filtersAndSaysHowMuchIsHidden() {
    var window = onFindings().press(KeyCode.SLASH).type("openssl");
    assertThat(listed(window)).hasSize(2);
    assertThat(window.text("findings-counts")).isEqualTo("2 issues, 4 of 12 findings");
    window.type(" nothing");
    assertThat(window.desk.findings.situation().get().status()).isEqualTo(ListStatus.NO_MATCH);
    assertThat(window.isShown("findings-empty")).isTrue();
  }

  @Test
  void choosesTheLayerOfAFindingAndLetsGoOfIt() {
    var window = onFindings();
    window.run(() -> window.desk.findings.select("DEBIAN-CVE-2022-0778|openssl"));
    window.press(KeyCode.L);
    assertThat(window.desk.findings.query().get().layers()).isEqualTo(Set.of(3));
    assertThat(listed(window)).hasSize(4);
    assertThat(window.text("findings-layers-button")).isEqualTo("Layers 3");
    window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    assertThat(window.desk.findings.query().get().layers()).isEmpty();
  }

  @Test
  void copiesTheIdOfTheChosenFinding() {
    var window = onFindings();
    window.run(() -> window.desk.findings.select("DEBIAN-CVE-2005-2541|tar"));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(window.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("DEBIAN-CVE-2005-2541");
  }

  @Test
  void offersTheActsOfARowInAMenu() {
    var window = window().press(KeyCode.DOWN);
    assertThat(menu(window, "images-table"))
        .containsExactly("Show findings", "Scan", "Copy reference", "Copy id");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.S);
    finishScans(window);
    window.press(KeyCode.ENTER);
    window.run(() -> window.desk.findings.select("DEBIAN-CVE-2005-2541|tar"));
    assertThat(menu(window, "findings-table"))
        .containsExactly("Go to the inspector", "Copy id", "Select its layer", "Export the list…");
    window.press(KeyCode.ESCAPE);
  }

  /// As the menu key asks for it.
  private static List<String> menu(DeskWindow window, String table) {
    var node = window.node(table);
    window.run(() ->
        Event.fireEvent(
            node,
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 200, 100, 300, 200, true, null)));
    return window.get(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
            .map(MenuItem::getText)
            .toList());
  }

  @Test
  void exportsTheListedFindings() {
    var window = onFindings().press(KeyCode.SLASH).type("tar").press(KeyCode.ESCAPE);
    var file = folder.resolve("list.csv");
    window.run(() -> window.desk.dialogs.answer = Optional.of(file));
    window.press(KeyCode.CONTROL, KeyCode.E);
    assertThat(file).exists();
    assertThat(window.desk.findings.exports().state().get())
        .isEqualTo(new ExportState.Written(2, 12, file.toString()));
  }

  @Test
  void escapeLeavesTheListOfWhatWasNotExamined() {
    var window = window();
    var part =
        window.desk.image(11, 5_000, Optional.of(Shops.partial().report()), "shop/worker:2.4");
    window.run(window.desk.images::refresh);
    window.run(() -> window.desk.images.select(Set.of(part), part));
    window.run(window.desk.images::scanSelected);
    finishScans(window);
    window.run(() -> window.desk.navigation.show("findings"));
    window.run(() ->
        window
            .desk
            .findings
            .coverage()
            .show(Set.of(dev.plimsoll.app.findings.CoverageRow.Part.FAILED)));
    window.run(() -> window.node("findings-gaps").requestFocus());
    window.press(KeyCode.ESCAPE);
    assertThat(window.isShown("findings-gaps")).isFalse();
    assertThat(window.desk.navigation.selection().image()).isPresent();
  }

  @Test
  void everyControlHasANameAndEveryIdIsThereOnce() {
    var window = onFindings();
    var root = window.desk.shell.root();
    for (var screen : List.of("images", "findings", "settings")) {
      window.run(() -> window.desk.navigation.show(screen));
      assertThat(window.get(() -> SceneAudit.withoutName(root))).as(screen).isEmpty();
      assertThat(window.get(() -> SceneAudit.doubledIds(root))).as(screen).isEmpty();
    }
  }

  @Test
  void aRowCarriesItsKeyAndReadsAsOneSentence() {
    var window = onFindings();
    var rows =
        window.get(() ->
            SceneAudit.all(window.node("findings-table"))
                .filter(node -> node.getProperties().containsKey("key"))
                .map(node -> node.getProperties().get("key") + ": " + node.getAccessibleText())
                .toList());
    assertThat(rows)
        .contains(
            "DEBIAN-CVE-2022-0778|openssl: High, DEBIAN-CVE-2022-0778, openssl 1.1.1k-1, layer 3,"
                + " certain, fixed in 1.1.1k-1+deb11u2");
  }
}
