package dev.plimsoll.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// One document that a run writes.
///
/// @param file absent for standard output
record Output(Format format, Optional<Path> file) {

  enum Format {
    TABLE("table"),
    JSON("json"),
    PURLS("purls"),
    CYCLONEDX_JSON("cyclonedx-json"),
    SPDX_JSON("spdx-json");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  /// For help texts and shell completion.
  static final class Words extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Words() {
      super(Stream.of(Format.values()).map(format -> format.word).toList());
    }
  }

  /// `json` or `json=report.json`
  static Output parse(String text) {
    int equals = text.indexOf('=');
    var word = equals < 0 ? text : text.substring(0, equals);
    for (var format : Format.values()) {
      if (format.word.equals(word)) {
        return new Output(
            format,
            equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1))));
      }
    }
    throw new TypeConversionException(
        "'" + word + "' is not one of " + String.join(", ", new Words()));
  }

  /// A table on standard output where nothing is asked for; `file` takes what names no file of its
  /// own.
  ///
  /// @throws IllegalArgumentException where two documents would be mixed
  static List<Output> all(List<Output> asked, Optional<Path> file) {
    var outputs = new ArrayList<Output>();
    for (var output : asked.isEmpty() ? List.of(parse("table")) : asked) {
      outputs.add(output.file().isPresent() ? output : new Output(output.format(), file));
    }
    if (outputs.stream().map(Output::file).distinct().count() < outputs.size()) {
      throw new IllegalArgumentException(
          "two formats go to one place; write -f FORMAT=FILE for each");
    }
    if (file.isPresent() && outputs.stream().noneMatch(output -> output.file().equals(file))) {
      throw new IllegalArgumentException("-o has nothing to write: every -f names its own file");
    }
    return outputs;
  }
}
