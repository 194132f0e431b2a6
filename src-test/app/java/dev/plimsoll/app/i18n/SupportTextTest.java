package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SupportTextTest {

  private final SupportText words =
      new SupportText(
          Texts.of(Language.EN),
          new Forms(Language.EN, Clock.fixed(Reports.NOW, ZoneOffset.UTC), ZoneOffset.UTC));

  @Test
  void saysWhatADistributionPastItsEndMeans() {
    var image = Reports.of("old:1").supportedUntil(LocalDate.of(2024, 6, 30)).report().image();
    assertThat(words.ended(image))
        .contains(
            "Debian GNU/Linux 10 (buster) has had no security updates since 30 Jun 2024"
                + " (distro-info-data 0.58): what was found after that day is not fixed there.");
    assertThat(image.distribution().flatMap(words::until))
        .contains("30 Jun 2024, long-term support (distro-info-data 0.58)");
  }

  @Test
  void saysNothingOnTheLastDayAndWhereNoDayIsKnown() {
    var last = Reports.of("old:1").supportedUntil(LocalDate.of(2026, 11, 22)).report().image();
    assertThat(words.ended(last)).isEmpty();
    assertThat(words.ended(Reports.of("new:1").report().image())).isEmpty();
  }
}
