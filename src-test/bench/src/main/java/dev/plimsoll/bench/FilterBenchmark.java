package dev.plimsoll.bench;

import dev.plimsoll.engine.FilteredFinding;
import dev.plimsoll.engine.FindingFields;
import dev.plimsoll.engine.filter.Completions;
import dev.plimsoll.engine.filter.FieldCatalogue;
import dev.plimsoll.engine.filter.Filter;
import dev.plimsoll.engine.filter.KnownValues;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One keystroke in the filter over 200,000 findings: the text is read, checked and asked of each.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class FilterBenchmark {

  private static final int ROWS = 200_000;

  private record Row(Finding finding, Component component, Image image, String text)
      implements FilteredFinding {

    @Override
    public boolean isSuppressed() {
      return false;
    }
  }

  @Param({
    "severity >= high and layer in (0, 2) and not suppressed",
    "package-19",
    "package.name startswith package-19 or id icontains ghsa-77",
    "package.name glob *-1*9 and (fixed or path contains json) and not severity = low"
  })
  String filter = "";

  private final FieldCatalogue<FilteredFinding> fields =
      FindingFields.catalogue((_, _) -> List.of(), Instant.EPOCH);

  private List<FilteredFinding> rows = List.of();

  @Setup
  public void make() {
    var random = new Random(20);
    var severities = List.of(Severity.values());
    var image = SampleInventory.report().image();
    rows =
        IntStream.range(0, ROWS)
            .<FilteredFinding>mapToObj(i -> {
              var component = SampleInventory.component(i, random);
              var severity = severities.get(random.nextInt(severities.size()));
              var finding = SampleInventory.finding(i, "GHSA-" + i, severity);
              return new Row(finding, component, image, text(finding, component));
            })
            .toList();
  }

  private static String text(Finding finding, Component component) {
    return String.join(
            "\n",
            finding.id(),
            component.name(),
            component.version(),
            component.purl(),
            finding.severity().word(),
            finding.evidence().path())
        .toLowerCase(Locale.ROOT);
  }

  @Benchmark
  public long filter() {
    Predicate<FilteredFinding> test = fields.filter(filter).test().orElseThrow();
    long hits = 0;
    for (var row : rows) {
      hits += test.test(row) ? 1 : 0;
    }
    return hits;
  }

  /// Looking at one text of each row.
  @Benchmark
  public long floor() {
    long length = 0;
    for (var row : rows) {
      length += row.component().name().length();
    }
    return length;
  }

  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Filter<FilteredFinding> compile() {
    return fields.filter(filter);
  }

  /// With the values of all rows counted anew.
  @Benchmark
  public Completions complete() {
    return fields.complete("package.name = package-7", 24, KnownValues.in(rows));
  }
}
