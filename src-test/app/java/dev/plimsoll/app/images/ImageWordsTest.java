package dev.plimsoll.app.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Images;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Severity;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageWordsTest {

  private final ImageWords words =
      new ImageWords(
          Texts.of(Language.EN),
          new Forms(Language.EN, Clock.fixed(Reports.NOW, ZoneOffset.UTC), ZoneOffset.UTC));

  private static ImageRow row(ScanState state, Optional<Reports> scanned) {
    return new ImageRow(
        Images.entry("shop/api:2.4"),
        new ImageResult(
            state, scanned.map(shop -> ScanSummary.of(shop.report())), Optional.empty()));
  }

  private static ImageRow row(Reports scanned) {
    return row(new ScanState.Idle(), Optional.of(scanned));
  }

  private String glyph(ImageRow row, Severity severity) {
    return words.count(row, severity).glyph();
  }

  @Test
  void tellsNeverScannedFromNoneFound() {
    var never = row(new ScanState.Idle(), Optional.empty());
    assertThat(glyph(never, Severity.HIGH)).isEqualTo("–");
    assertThat(words.notExamined(never)).isEqualTo("all");
    assertThat(words.scanned(never)).isEqualTo("never");
    var clean = row(Shops.clean());
    assertThat(glyph(clean, Severity.HIGH)).isEqualTo("0");
    assertThat(words.notExamined(clean)).isEqualTo("0");
    assertThat(words.scanned(clean)).isEqualTo("2 h");
  }

  @Test
  void makesEveryCountOfAPartialScanALowerBound() {
    var partial = row(Shops.partial());
    assertThat(glyph(partial, Severity.CRITICAL)).isEqualTo("≥ 2");
    assertThat(words.notExamined(partial)).isEqualTo("1 !2");
  }

  @Test
  void neverShowsAZeroWhereNothingCouldBeJudged() {
    var uncovered = row(Shops.uncovered());
    for (var severity : Severity.values()) {
      assertThat(glyph(uncovered, severity)).isEqualTo("–");
    }
    assertThat(words.worst(uncovered)).isEqualTo("–");
  }

  @Test
  void tellsAFailedFirstScanFromOneThatWasNeverMade() {
    var failed = row(new ScanState.Failed("IMG-021", Map.of()), Optional.empty());
    assertThat(glyph(failed, Severity.HIGH)).isEqualTo("!");
    assertThat(words.count(failed, Severity.HIGH).description(words.texts()))
        .isEqualTo("Failed: IMG-021");
  }

  @Test
  void keepsTheFormerCountsWhenALaterScanFails() {
    var failed = row(new ScanState.Failed("IMG-021", Map.of()), Optional.of(Shops.api()));
    assertThat(glyph(failed, Severity.CRITICAL)).isEqualTo("2");
    assertThat(words.scanned(failed)).isEqualTo("failed");
  }

  @Test
  void readsARowAsOneSentence() {
    assertThat(words.sentence(row(Shops.api())))
        .isEqualTo("shop/api:2.4, Docker, 697 MB, worst: Critical, scanned: 2 h, not examined: 0");
    assertThat(words.sentence(row(new ScanState.Idle(), Optional.empty())))
        .isEqualTo(
            "shop/api:2.4, Docker, 697 MB, worst: Not examined, scanned: never, not examined:"
                + " all");
  }
}
