package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// Reads what Azure Linux and Mariner leave in place of a database in images without rpm, as `rpm
/// -qa` printed it when the image was built: `container-manifest-2` has ten columns apart by tabs,
/// `container-manifest-1` only `name-version-release.architecture`, in which the epoch is missing.
final class ManifestReader {

  /// Bytes of a line; real ones have 200.
  private static final int LINE = 8192;

  private static final int COLUMNS = 10;

  private static final int NAME = 0;
  private static final int RELEASE = 1;
  private static final int VENDOR = 4;
  private static final int ARCHITECTURE = 7;
  private static final int EPOCH = 8;
  private static final int SOURCE = 9;

  private static final String KEY = "gpg-pubkey";

  private static final Pattern FULL_NAME = Pattern.compile("(.+)-([^-]+-[^-]+)\\.([^.-]+)");
  private static final Pattern EPOCH_NUMBER = Pattern.compile("[1-9][0-9]{0,9}");

  private final LineReader lines;
  private final Records records;

  private ManifestReader(LineReader lines, Records records) {
    this.lines = lines;
    this.records = records;
  }

  static ManifestReader of(InputStream text, Records records) {
    return new ManifestReader(new LineReader(text, LINE), records);
  }

  /// `container-manifest-2`.
  void columns() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var columns = line.split("\t", -1);
      if (columns.length == COLUMNS && !lines.isCut()) {
        columns(columns);
      } else if (!line.isBlank()) {
        records.broken(lines.number(), "%d columns, not %d".formatted(columns.length, COLUMNS));
      }
    }
  }

  private void columns(String[] columns) {
    if (columns[NAME].equals(KEY)) {
      return;
    }
    var epoch = EPOCH_NUMBER.matcher(columns[EPOCH]).matches() ? columns[EPOCH] + ":" : "";
    var release = present(columns[RELEASE]);
    var draft =
        PackageRecord.installed(
            ComponentType.RPM, present(columns[NAME]), release.isEmpty() ? "" : epoch + release);
    SourceRpm.of(columns[SOURCE], epoch)
        .ifPresent(source ->
            draft.source(source.name(), source.version()).qualifier("upstream", columns[SOURCE]));
    records.add(
        draft
            .architecture(present(columns[ARCHITECTURE]))
            .supplier(present(columns[VENDOR]))
            .line(lines.number()));
  }

  private static String present(String column) {
    return column.equals("(none)") ? "" : column.strip();
  }

  /// `container-manifest-1`.
  void names() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var name = FULL_NAME.matcher(line.strip());
      if (line.isBlank() || line.startsWith(KEY + "-")) {
        continue;
      }
      if (name.matches() && !lines.isCut()) {
        records.add(
            PackageRecord.installed(ComponentType.RPM, name.group(1), name.group(2))
                .architecture(name.group(3))
                .line(lines.number()));
      } else {
        records.broken(
            lines.number(), "\"%s\" is no name of a package".formatted(Records.abbreviated(line)));
      }
    }
  }
}
