package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-08-20T06:05:09Z");

  private final Forms english = forms(Language.EN);
  private final Forms chinese = forms(Language.ZH);

  private static Forms forms(Language language) {
    return new Forms(language, Clock.fixed(NOW, SHANGHAI), SHANGHAI);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "212, 212 B",
    "999, 999 B",
    "1000, 1.00 kB",
    "1204, 1.20 kB",
    "96400000, 96.4 MB",
    "99960000, 100 MB",
    "697123456, 697 MB",
    "999499999, 999 MB",
    "999500000, 1.00 GB",
    "2970000000, 2.97 GB",
    "-27300000, −27.3 MB",
    "9223372036854775807, 9.22 EB",
    "-9223372036854775808, −9.22 EB"
  })
  void writesSizesInDecimalUnitsWithThreeDigits(long bytes, String written) {
    assertThat(english.size(bytes)).isEqualTo(written);
    assertThat(chinese.size(bytes)).isEqualTo(written);
  }

  @Test
  void givesAChangeItsSign() {
    assertThat(english.sizeChange(77_800_000)).isEqualTo("+77.8 MB");
    assertThat(english.sizeChange(-212)).isEqualTo("−212 B");
    assertThat(english.sizeChange(0)).isEqualTo("0 B");
  }

  @Test
  void groupsWholeNumbers() {
    assertThat(english.integer(1_234_567)).isEqualTo("1,234,567");
    assertThat(english.exactSize(697_123_456)).isEqualTo("697,123,456 B");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.04S, 0.0 s, 0.0 秒",
    "PT9.19S, 9.1 s, 9.1 秒",
    "PT59.99S, 59.9 s, 59.9 秒",
    "PT2M5S, 2 min 5 s, 2 分 5 秒",
    "PT1H3M9S, 1 h 3 min, 1 小时 3 分"
  })
  void writesDurationsInTwoUnitsAtMost(Duration duration, String en, String zh) {
    assertThat(english.duration(duration)).isEqualTo(en);
    assertThat(chinese.duration(duration)).isEqualTo(zh);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-20T06:04:30Z, just now, 刚刚",
    "2027-01-01T00:00:00Z, just now, 刚刚",
    "2026-08-20T06:00:00Z, 5 min, 5 分钟",
    "2026-08-20T04:00:00Z, 2 h, 2 小时",
    "2026-08-19T06:05:09Z, 1 day, 1 天",
    "2026-08-17T06:05:09Z, 3 days, 3 天",
    "2026-06-21T06:05:09Z, 60 days, 60 天",
    "2026-06-20T06:05:09Z, 2 months, 2 个月",
    "2024-08-21T06:05:09Z, 23 months, 23 个月",
    "2024-08-20T06:05:09Z, 2 years, 2 年"
  })
  void writesAgesInOneUnit(Instant then, String en, String zh) {
    assertThat(english.age(then)).isEqualTo(en);
    assertThat(chinese.age(then)).isEqualTo(zh);
  }

  @Test
  void writesDatesInTheGivenZone() {
    assertThat(english.dateTime(NOW)).isEqualTo("20 Aug 2026, 14:05");
    assertThat(chinese.dateTime(NOW)).isEqualTo("2026年8月20日 14:05");
    assertThat(english.date(NOW)).isEqualTo("20 Aug 2026");
    assertThat(chinese.date(NOW)).isEqualTo("2026年8月20日");
    assertThat(english.isoDate(Instant.parse("2026-08-20T20:00:00Z"))).isEqualTo("2026-08-21");
  }
}
