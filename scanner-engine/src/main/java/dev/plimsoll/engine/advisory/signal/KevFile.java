package dev.plimsoll.engine.advisory.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// CISA's catalogue of known exploited vulnerabilities as published
/// (`known_exploited_vulnerabilities.json`).
final class KevFile {

  /// Bytes: forty times the catalogue of 2025.
  private static final int LARGEST = 50 * 1024 * 1024;

  private final Path file;
  private final SignalRun run;
  private Optional<LocalDate> released = Optional.empty();
  private int entry;

  private KevFile(Path file, SignalRun run) {
    this.file = file;
    this.run = run;
  }

  /// @throws dev.plimsoll.engine.advisory.AdvisoryException KIT-008 where it is not the whole
  ///   catalogue
  static void read(Path file, SignalRun run) throws IOException, SQLException {
    byte[] document;
    try (var in = Files.newInputStream(file)) {
      document = in.readNBytes(LARGEST + 1);
    }
    if (document.length > LARGEST) {
      throw RecordInput.unreadable(file, "larger than " + LARGEST + " bytes", null);
    }
    run.begin(SignalPart.KEV);
    new KevFile(file, run).read(document);
  }

  private void read(byte[] document) throws IOException, SQLException {
    try (var in = new JsonCursor(document)) {
      in.eachField(
          "catalogue",
          name -> {
            switch (name) {
              case "dateReleased" -> released = Day.read(in.textOrNothing());
              case "vulnerabilities" -> in.eachElement(name, () -> entry(in));
              default -> in.skip();
            }
          });
      in.requireEnd();
    } catch (JsonProcessingException e) {
      throw RecordInput.unreadable(file, String.valueOf(e.getOriginalMessage()), e);
    }
    if (released.isEmpty()) {
      throw RecordInput.unreadable(file, "no \"dateReleased\"", null);
    }
    run.end(SignalPart.KEV, Day.micros(released.get()));
  }

  private void entry(JsonCursor in) throws IOException {
    entry++;
    if (!in.isObject()) {
      in.skip();
      run.broken(file, "vulnerabilities[" + entry + "]", "not an object");
      return;
    }
    var texts = new String[] {"", "", "", ""};
    in.eachField(
        "vulnerability",
        name -> {
          switch (name) {
            case "cveID" -> texts[0] = in.textOrNothing();
            case "dateAdded" -> texts[1] = in.textOrNothing();
            case "dueDate" -> texts[2] = in.textOrNothing();
            case "knownRansomwareCampaignUse" -> texts[3] = in.textOrNothing();
            default -> in.skip();
          }
        });
    var number = CveNumber.of(texts[0]);
    var added = Day.read(texts[1]);
    if (number.isEmpty() || added.isEmpty()) {
      run.broken(file, "vulnerabilities[" + entry + "]", "no CVE id with a date");
      return;
    }
    run.writer().kev(number.getAsLong(), added.get(), Day.read(texts[2]), texts[3].equals("Known"));
  }
}
