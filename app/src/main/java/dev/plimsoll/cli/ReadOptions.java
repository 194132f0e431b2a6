package dev.plimsoll.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The flags of every verb that reads an image and writes documents. Flags with a value of their
/// own may be switched off again: `--quiet=false`.
final class ReadOptions {

  enum Layers {
    FINAL,
    ALL
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      split = ",",
      description =
          "${COMPLETION-CANDIDATES}; may be repeated with a file each, so that one run writes"
              + " several documents",
      completionCandidates = Output.Words.class)
  private List<Output> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the document to FILE instead of standard output")
  private @Nullable Path output;

  @Option(
      names = "--layers",
      paramLabel = "final|all",
      description =
          "final (default): what the merged file system holds; all: also what later layers replaced"
              + " or removed")
  private Layers layers = Layers.FINAL;

  @Option(names = "--no-cache", fallbackValue = "true", description = "read every layer again")
  private boolean noCache;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "give up after 90s, 5m or 1h; without it a scan takes as long as it takes")
  private @Nullable Duration timeout;

  @Option(
      names = {"-q", "--quiet"},
      fallbackValue = "true",
      description = "only the document and errors; no progress, no notes")
  private boolean quiet;

  @Option(
      names = "--no-progress",
      fallbackValue = "true",
      description = "no progress line, which is shown on a terminal only")
  private boolean noProgress;

  @Option(
      names = "--strict",
      fallbackValue = "true",
      description = "exit with 3 where something that may hold findings was not examined")
  private boolean strict;

  /// Says before anything is read that the documents cannot be written as asked.
  ///
  /// @throws ParameterException where two documents would be mixed
  void check(CommandSpec verb) {
    try {
      outputs();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(verb.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /// @throws IllegalArgumentException where two documents would be mixed
  List<Output> outputs() {
    return Output.all(formats, Optional.ofNullable(output));
  }

  boolean allLayers() {
    return layers == Layers.ALL;
  }

  boolean useCache() {
    return !noCache;
  }

  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  boolean showsNotes() {
    return !quiet;
  }

  boolean showsProgress() {
    return !quiet && !noProgress;
  }

  boolean isStrict() {
    return strict;
  }
}
