package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

  private static final Outcome ZERO = new Outcome.Found(0, false);
  private static final Outcome SUPPRESSED = new Outcome.Suppressed(3);
  private static final Outcome NOT_EXAMINED = new Outcome.NotExamined("never scanned");
  private static final Outcome FAILED = new Outcome.Failed("INV-007");
  private static final Outcome PARTIAL_ZERO = new Outcome.PartialZero(7, 9);

  /// In the order of a list sorted by them.
  private static final List<Outcome> ALL =
      List.of(
          FAILED,
          new Outcome.Found(1204, true),
          new Outcome.Found(12, false),
          SUPPRESSED,
          PARTIAL_ZERO,
          ZERO,
          NOT_EXAMINED,
          new Outcome.DoesNotApply());

  @Test
  void showsEachByItsOwnGlyph() {
    assertThat(ALL.stream().map(Outcome::glyph))
        .containsExactly("!", "≥ 1,204", "12", "⊘3", "– 7/9", "0", "–", "·");
  }

  @ParameterizedTest
  @EnumSource
  void theFourShareNoGlyphNoWordAndNoStyle(Language language) {
    var four = List.of(ZERO, NOT_EXAMINED, FAILED, SUPPRESSED);
    var texts = Texts.of(language);
    assertThat(four.stream().map(Outcome::glyph)).doesNotHaveDuplicates();
    assertThat(four.stream().map(Outcome::styleClass)).doesNotHaveDuplicates();
    assertThat(four.stream().map(outcome -> outcome.word(texts))).doesNotHaveDuplicates();
  }

  @Test
  void sortsFailedFirstThenCountsThenPartialZeroZeroAndNotExamined() {
    var shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(shuffled.stream().sorted(Outcome.ORDER)).containsExactlyElementsOf(ALL);
  }

  @Test
  void saysTheReasonToScreenReaders() {
    var english = Texts.of(Language.EN);
    assertThat(NOT_EXAMINED.description(english)).isEqualTo("Not examined: never scanned");
    assertThat(FAILED.description(english)).isEqualTo("Failed: INV-007");
    assertThat(PARTIAL_ZERO.description(english)).isEqualTo("None found in 7 of 9");
    assertThat(FAILED.description(Texts.of(Language.ZH))).isEqualTo("失败：INV-007");
  }

  @Test
  void aCountOfAPartIsALowerBoundAndNeverZero() {
    assertThat(Outcome.counted(4, 7, 9)).isEqualTo(new Outcome.Found(4, true));
    assertThat(Outcome.counted(0, 7, 9)).isEqualTo(PARTIAL_ZERO);
    assertThat(Outcome.counted(0, 9, 9)).isEqualTo(ZERO);
    assertThatThrownBy(() -> new Outcome.Found(0, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
