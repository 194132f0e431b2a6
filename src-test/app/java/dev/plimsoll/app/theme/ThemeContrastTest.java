package dev.plimsoll.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text at least 4.5 : 1, borders of controls and the focus ring at least 3 : 1, on every surface
/// that they can stand on.
class ThemeContrastTest {

  private static final List<String> SURFACES =
      List.of(
          "-surface",
          "-surface-side",
          "-surface-raised",
          "-row-hover",
          "-row-selected",
          "-row-selected-idle");
  private static final List<String> TEXTS =
      List.of("-text", "-text-muted", "-color-accent-fg", "-filter-ok", "-filter-wrong");
  private static final List<String> TINTED =
      List.of("-severity-", "-outcome-", "-file-", "-diff-", "-code-");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void textCanBeReadOnEverySurface(String sheet) throws IOException {
    var tokens = Tokens.of(sheet);
    var soft = new SoftAssertions();
    tokens.colours().keySet().stream()
        .filter(token -> TEXTS.contains(token) || TINTED.stream().anyMatch(token::startsWith))
        .filter(token -> !token.endsWith("-tint"))
        .forEach(text ->
            SURFACES.forEach(surface ->
                soft.assertThat(tokens.contrast(text, surface))
                    .as("%s on %s of %s", text, surface, sheet)
                    .isGreaterThanOrEqualTo(4.5)));
    soft.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void tintedTextCanBeReadOnItsTint(String sheet) throws IOException {
    var tokens = Tokens.of(sheet);
    var soft = new SoftAssertions();
    tokens.colours().keySet().stream()
        .filter(token -> token.endsWith("-tint"))
        .forEach(tint ->
            soft.assertThat(tokens.contrast(tint.replace("-tint", ""), tint))
                .as(tint)
                .isGreaterThanOrEqualTo(4.5));
    soft.assertThat(tokens.contrast("-text-on-accent", "-color-accent-emphasis"))
        .isGreaterThanOrEqualTo(4.5);
    soft.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void bordersOfControlsAndFocusAreSeen(String sheet) throws IOException {
    var tokens = Tokens.of(sheet);
    for (var surface : List.of("-surface", "-surface-side", "-row-selected")) {
      assertThat(tokens.contrast("-focus-ring", surface)).as(surface).isGreaterThanOrEqualTo(3);
    }
    assertThat(tokens.contrast("-line-control", "-surface")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void bothThemesNameTheSameColours() throws IOException {
    assertThat(Tokens.of("dark.css").colours().keySet())
        .isEqualTo(Tokens.of("light.css").colours().keySet());
  }
}
