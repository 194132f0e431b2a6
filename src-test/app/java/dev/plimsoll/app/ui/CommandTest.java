package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

  /// Keys that a desktop takes for itself, on one system or another.
  private static final Set<String> SYSTEM =
      Set.of(
          "Alt+F4",
          "Alt+Tab",
          "Alt+Space",
          "Alt+Esc",
          "Ctrl+Esc",
          "Shortcut+Space",
          "Shortcut+Tab",
          "Shortcut+H",
          "Shortcut+M",
          "Shortcut+W",
          "F11",
          "F12");

  @Test
  void noBindingIsUsedTwice() {
    var bindings = new ArrayList<KeyCombination>();
    Stream.of(Command.values()).forEach(command -> bindings.addAll(command.keys()));
    assertThat(bindings).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void noBindingIsOneOfTheSystem() {
    var system = SYSTEM.stream().map(KeyCombination::valueOf).toList();
    for (var command : Command.values()) {
      assertThat(command.keys()).as(command.id()).doesNotContainAnyElementsOf(system);
    }
  }

  @Test
  void noBindingNamesCtrl() {
    for (var command : Command.values()) {
      for (var keys : command.keys()) {
        assertThat(keys.getControl())
            .as(command.id())
            .isNotEqualTo(KeyCombination.ModifierValue.DOWN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandHasWordsAndKeywords(Language language) {
    var texts = Texts.of(language);
    for (var command : Command.values()) {
      assertThat(texts.text(command.textKey())).isNotBlank();
      assertThat(texts.text("shell.keywords." + command.id())).isNotBlank();
    }
  }

  @Test
  void tellsKeysThatWriteFromThoseThatDoNot() {
    assertThat(Keys.of("S | Slash | 1")).allMatch(Keys::writes);
    assertThat(Keys.of("Shortcut+K | Alt+1 | F6 | Shift+F6")).noneMatch(Keys::writes);
  }

  @Test
  void readsSeveralBindingsAndNone() {
    assertThat(Keys.of("F5 | Shortcut+R")).hasSize(2);
    assertThat(Keys.of("")).isEqualTo(List.of());
  }
}
