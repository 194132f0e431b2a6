package dev.plimsoll.engine.advisory.signal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plimsoll.engine.advisory.RecordInput;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The scores of one day as published (`epss_scores-2025-08-25.csv.gz`), plain or gzip: a line
/// `#model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z`, one of names, then
/// `CVE-1999-0001,0.01141,0.77639`.
final class EpssFile {

  static final String FIRST = "#model_version:";

  private static final String DATE = "score_date:";
  private static final String NAMES = "cve,epss,percentile";
  private static final int LONGEST_LINE = 200;

  /// Ten times as many as there are CVEs.
  private static final int MOST_LINES = 4_000_000;

  /// A file with more broken rows is another kind of file.
  private static final int MOST_BROKEN = 1_000;

  private final Path file;
  private final SignalRun run;
  private int line;
  private int broken;

  private EpssFile(Path file, SignalRun run) {
    this.file = file;
    this.run = run;
  }

  /// @throws dev.plimsoll.engine.advisory.AdvisoryException KIT-008 where it is not the whole file
  static void read(Path file, SignalRun run) throws IOException, SQLException {
    run.begin(SignalPart.EPSS);
    new EpssFile(file, run).read();
  }

  /// The text of a file that may be compressed.
  static InputStream open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.mark(2);
      boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return isGzip ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private void read() throws IOException, SQLException {
    LocalDate date;
    try (var in = open(file)) {
      date = date(next(in)).orElseThrow(() -> wrong("no line with \"score_date\""));
      if (!NAMES.equals(next(in))) {
        throw wrong("no line \"" + NAMES + "\"");
      }
      for (var row = next(in); row != null; row = next(in)) {
        if (!row.isEmpty()) {
          row(row);
        }
      }
    } catch (EOFException | ZipException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    run.end(SignalPart.EPSS, Day.micros(date));
  }

  private void row(String row) throws IOException {
    int first = row.indexOf(',');
    int second = row.indexOf(',', first + 1);
    var number = CveNumber.of(row.substring(0, Math.max(first, 0)));
    double score = second < 0 ? Double.NaN : share(row.substring(first + 1, second));
    double percentile = second < 0 ? Double.NaN : share(row.substring(second + 1));
    if (number.isEmpty() || Double.isNaN(score + percentile)) {
      if (++broken > MOST_BROKEN) {
        throw wrong("more than " + MOST_BROKEN + " lines are no scores");
      }
      run.broken(file, "line " + line, "no CVE with two shares of 1");
      return;
    }
    run.writer().epss(number.getAsLong(), score, percentile);
  }

  /// NaN for anything but 0 to 1.
  private static double share(String text) {
    try {
      double value = Double.parseDouble(text);
      return value >= 0 && value <= 1 ? value : Double.NaN;
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private static Optional<LocalDate> date(@Nullable String line) {
    int at = line == null ? -1 : line.indexOf(DATE);
    return line == null || at < 0 || !line.startsWith(FIRST)
        ? Optional.empty()
        : Day.read(line.substring(at + DATE.length()));
  }

  /// Without its end; null at the end of the file. Never longer than a score can be.
  private @Nullable String next(InputStream in) throws IOException {
    var bytes = new byte[LONGEST_LINE];
    int length = 0;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    if (++line > MOST_LINES) {
      throw wrong("more than " + MOST_LINES + " lines");
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (length == LONGEST_LINE) {
        throw wrong("line " + line + " is longer than " + LONGEST_LINE + " bytes");
      }
      bytes[length++] = (byte) next;
    }
    return new String(bytes, 0, length, ISO_8859_1).strip();
  }

  private IOException wrong(String reason) {
    return RecordInput.unreadable(file, reason, null);
  }
}
