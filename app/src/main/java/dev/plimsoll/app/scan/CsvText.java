package dev.plimsoll.app.scan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lines of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
public final class CsvText {

  private CsvText() {}

  /// The header even where there is no row.
  public static String of(List<String> header, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(header), rows)
        .map(values -> values.stream().map(CsvText::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// A cell that a spreadsheet would take for a formula is led by an apostrophe: names and versions
  /// come from the image and may be hostile.
  private static String cell(String value) {
    var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
