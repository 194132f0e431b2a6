package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.packages.Arrangement;
import dev.plimsoll.app.packages.Detail;
import dev.plimsoll.app.packages.Grouping;
import dev.plimsoll.app.packages.PackageRow;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.KeyValueLines;
import dev.plimsoll.app.ui.NoCssWarnings;
import dev.plimsoll.app.ui.SceneAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The packages of an image by keyboard alone: list, tree, a package, its files, its findings.
@ExtendWith(NoCssWarnings.class)
class PackagesKeyboardTest {

  @TempDir private Path folder;

  private DeskWindow window() {
    var window = DeskWindow.open(folder);
    var market =
        window.desk.image(3, 697_000_000, Optional.of(Shops.market().report()), "shop/market:3.1");
    window.run(window.desk.images::refresh);
    window.run(() -> window.desk.images.select(Set.of(market), market));
    window.run(window.desk.images::scanSelected);
    return window.press(KeyCode.DIGIT3);
  }

  private static List<String> listed(DeskWindow window) {
    return window.get(() -> window.desk.packages.rows().stream().map(PackageRow::key).toList());
  }

  private static String selected(DeskWindow window) {
    return window.get(() -> Objects.requireNonNull(window.desk.packages.selected().get()).key());
  }

  private static String field(DeskWindow window, String key) {
    return window.get(
        () -> ((KeyValueLines) window.node("inspector-fields")).value(key).orElse("none"));
  }

  @Test
  void walksThroughTheListAndReadsPackages() {
    var window = window();
    assertThat(listed(window)).hasSize(24);
    window.press(KeyCode.DOWN).press(KeyCode.J);
    assertThat(selected(window)).isEqualTo("qs@6.10.3");
    window.press(KeyCode.ENTER);
    assertThat(window.text("inspector-title")).isEqualTo("qs");
    assertThat(field(window, "spdx")).isEqualTo("BSD-3-Clause");
    window.press(KeyCode.ESCAPE).press(KeyCode.J).press(KeyCode.ENTER);
    assertThat(window.text("inspector-title")).isEqualTo("curl");
    assertThat(field(window, "package.version")).isEqualTo("7.88.1-10+deb12u8");
  }

  @Test
  void opensAndClosesTheTreeWithTheArrows() {
    var window = window();
    window.run(() -> window.desk.commands.run(Command.TABLE_OR_TREE));
    window.press(KeyCode.DOWN).press(KeyCode.RIGHT);
    assertThat(listed(window)).hasSize(12);
    window.press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    assertThat(selected(window)).endsWith("\nbody-parser@1.20.0");
    window.press(KeyCode.LEFT);
    assertThat(selected(window)).isEqualTo("shop-api@1.4.0\nexpress@4.18.1");
    window.press(KeyCode.LEFT).press(KeyCode.LEFT).press(KeyCode.LEFT);
    assertThat(selected(window)).isEqualTo("shop-api@1.4.0");
    assertThat(listed(window)).hasSize(8);
  }

  @Test
  void goesToTheRowAboveThatAReferenceSpeaksOf() {
    var window = window();
    window.run(() -> window.desk.packages.arrange(Arrangement.TREE));
    for (var key : List.of("", "\nexpress@4.18.1", "\nlog-bridge@3.2.0")) {
      window.run(() -> window.desk.packages.open("shop-api@1.4.0" + key, true));
    }
    window.run(
        () -> window.desk.packages.select("shop-api@1.4.0\nlog-bridge@3.2.0\nexpress@4.18.1"));
    window.press(KeyCode.RIGHT);
    assertThat(selected(window)).isEqualTo("shop-api@1.4.0\nexpress@4.18.1");
  }

  @Test
  void groupsByTheNextAndSwitchesWithTheArrows() {
    var window = window().press(KeyCode.G);
    assertThat(window.desk.packages.query().get().grouping()).isEqualTo(Grouping.ECOSYSTEM);
    window.run(() -> window.node("packages-arrangement").lookup(".toggle-button").requestFocus());
    window.press(KeyCode.RIGHT);
    assertThat(window.desk.packages.query().get().arrangement()).isEqualTo(Arrangement.TREE);
    window.press(KeyCode.DIGIT2);
    assertThat(window.get(() -> window.desk.commands.reason(Command.GROUP_NEXT)))
        .contains("shell.reason.other-screen");
  }

  @Test
  void movesAndHidesAColumnByKeyboardAlone() {
    var window = window().press(KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.K).type("columns").press(KeyCode.ENTER);
    assertThat(window.get(() -> window.node("columns-list").isFocused())).isTrue();
    window.press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.SPACE);
    assertThat(window.get(() -> window.desk.remembered.get("columns.packages-table")))
        .startsWith("name::,type::,version:-:,");
    window.press(KeyCode.ESCAPE);
    assertThat(window.get(() -> window.node("packages-table").isFocused())).isTrue();
    assertThat(window.get(() -> window.node("columns").isVisible())).isFalse();
  }

  @Test
  void exportsWhatIsListedAndNotTheFindings() throws IOException {
    var window = window().press(KeyCode.SLASH).type("curl").press(KeyCode.ESCAPE);
    var file = folder.resolve("packages.csv");
    window.run(() -> window.desk.dialogs.answer = Optional.of(file));
    window.press(KeyCode.CONTROL, KeyCode.E);
    assertThat(Files.readAllLines(file)).hasSize(3).element(0).asString().startsWith("type,name,");
    window.press(KeyCode.DIGIT1);
    assertThat(window.get(() -> window.desk.commands.reason(Command.EXPORT)))
        .contains("shell.reason.other-screen");
  }

  @Test
  void listsTheFilesAndComesBack() {
    var window = window();
    window.run(() -> window.desk.packages.goTo("libc6@2.36-9+deb12u10"));
    window.run(() -> window.desk.packages.show(Optional.of(Detail.FILES)));
    assertThat(window.get(() -> window.node("packages-detail").isFocused())).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.desk.packages.detail().get()).isEmpty();
    assertThat(window.get(() -> window.node("packages-table").isFocused())).isTrue();
    window.run(() -> window.desk.packages.show(Optional.of(Detail.NEEDED_BY)));
    window.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(selected(window)).isEqualTo("libcurl4@7.88.1-10+deb12u8");
  }

  @Test
  void showsTheFindingsOfAPackageAndThePackageOfAFinding() {
    var window = window();
    window.run(() -> window.desk.packages.goTo("git@1:2.39.5-0"));
    window.press(KeyCode.ENTER).press(KeyCode.F6);
    window.run(() -> window.node("inspector").lookup(".button.primary").requestFocus());
    window.press(KeyCode.SPACE);
    assertThat(window.desk.navigation.screen()).isEqualTo("findings");
    assertThat(window.desk.findings.hits().get().shown()).isEqualTo(1);
    window.press(KeyCode.DIGIT3);
    assertThat(window.get(() -> window.desk.packages.selectedPackage().isPresent())).isTrue();
  }

  @Test
  void choosesItsLayerAndCopiesThePackageUrl() {
    var window = window();
    window.run(() -> window.desk.packages.goTo("curl@7.88.1-10+deb12u8"));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(window.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("pkg:deb/debian/curl@");
    window.press(KeyCode.L);
    assertThat(window.desk.packages.query().get().layers()).containsExactly(2);
    window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    assertThat(window.desk.packages.query().get().layers()).isEmpty();
  }

  @Test
  void everyControlHasANameAndEveryIdIsThereOnce() {
    var window = window();
    var root = window.desk.shell.root();
    window.run(() -> window.desk.packages.goTo("libc6@2.36-9+deb12u10"));
    for (var detail : List.of(Optional.<Detail>empty(), Optional.of(Detail.CONTAINS))) {
      window.run(() -> window.desk.packages.show(detail));
      assertThat(window.get(() -> SceneAudit.withoutName(root))).isEmpty();
      assertThat(window.get(() -> SceneAudit.doubledIds(root))).isEmpty();
    }
  }

  @Test
  void aRowReadsAsOneSentence() {
    var window = window();
    window.run(() -> window.desk.packages.arrange(Arrangement.TREE));
    var rows =
        window.get(() ->
            SceneAudit.all(window.node("packages-table"))
                .filter(node -> node.getProperties().containsKey("key"))
                .map(node -> node.getAccessibleText())
                .toList());
    assertThat(rows)
        .contains(
            "shop-api 1.4.0, npm, layer 3, present, licence MIT, None found, 2 with findings"
                + " beneath, the worst Critical, level 0",
            "Still shipped, 1 package",
            "Failed, INV-007, layer 3: app/composer.lock");
  }
}
