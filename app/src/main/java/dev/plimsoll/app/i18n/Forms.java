package dev.plimsoll.app.i18n;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How numbers, sizes, durations and dates are written in one language. Clock and zone are given,
/// so that a demo with its own clock and a report made twice show the same.
public final class Forms {

  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

  private final Texts texts;
  private final Clock clock;
  private final ZoneId zone;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dateTime;

  public Forms(Language language, Clock clock, ZoneId zone) {
    this.texts = Texts.of(language);
    this.clock = clock;
    this.zone = zone;
    var datePattern =
        switch (language) {
          case EN -> "d MMM uuuu";
          case ZH -> "uuuu年M月d日";
        };
    var separator = language == Language.EN ? ", " : " ";
    this.date = DateTimeFormatter.ofPattern(datePattern, language.locale());
    this.dateTime =
        DateTimeFormatter.ofPattern(datePattern + "'" + separator + "'HH:mm", language.locale());
  }

  /// `1,234,567`
  public String integer(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `697 MB`: decimal units, three significant digits.
  public String size(long bytes) {
    double amount = Math.abs((double) bytes);
    int unit = 0;
    // 999.5 would be written as 1000, which is one of the next unit
    while (amount >= 999.5 && unit < UNITS.length - 1) {
      amount /= 1000;
      unit++;
    }
    int decimals = unit == 0 || amount >= 99.95 ? 0 : amount >= 9.995 ? 1 : 2;
    var sign = bytes < 0 ? "−" : "";
    return sign + String.format(Locale.ROOT, "%." + decimals + "f", amount) + " " + UNITS[unit];
  }

  /// `+61.2 MB`, `−212 B`: a change.
  public String sizeChange(long bytes) {
    return bytes > 0 ? "+" + size(bytes) : size(bytes);
  }

  /// `697,123,456 B`
  public String exactSize(long bytes) {
    return integer(bytes) + " B";
  }

  /// `9.1 s`, `2 min 5 s`, `1 h 3 min`
  public String duration(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      var tenths = String.format(Locale.ROOT, "%.1f", Math.floor(duration.toMillis() / 100.0) / 10);
      return texts.text("forms.duration.seconds", "n", tenths);
    }
    return seconds < 3600
        ? texts.text("forms.duration.minutes", "m", seconds / 60, "s", seconds % 60)
        : texts.text("forms.duration.hours", "h", seconds / 3600, "m", seconds / 60 % 60);
  }

  /// Time since `then` in words of one unit: `5 min`, `3 days`, `4 months`. A time to come, as a
  /// clock that was set back gives, is `now`.
  public String age(Instant then) {
    var now = clock.instant();
    long minutes = ChronoUnit.MINUTES.between(then, now);
    if (minutes < 1) {
      return texts.text("forms.age.now");
    }
    if (minutes < 60) {
      return texts.text("forms.age.minutes", "n", minutes);
    }
    return minutes < 24 * 60
        ? texts.text("forms.age.hours", "n", minutes / 60)
        : daysOrMore(then.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
  }

  /// `20 Aug 2026`
  public String date(Instant time) {
    return date.format(time.atZone(zone));
  }

  /// `20 Aug 2026`
  public String date(LocalDate day) {
    return date.format(day);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// `20 Aug 2026, 14:05`
  public String dateTime(Instant time) {
    return dateTime.format(time.atZone(zone));
  }

  /// `2026-08-20`, as in file names, tables and the status bar.
  public String isoDate(Instant time) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(time.atZone(zone));
  }

  private String daysOrMore(LocalDate then, LocalDate today) {
    long days = Math.max(1, ChronoUnit.DAYS.between(then, today));
    if (days <= 60) {
      return texts.text("forms.age.days", "n", days);
    }
    long months = ChronoUnit.MONTHS.between(then, today);
    return months < 24
        ? texts.text("forms.age.months", "n", months)
        : texts.text("forms.age.years", "n", ChronoUnit.YEARS.between(then, today));
  }
}
