package dev.plimsoll.bench;

import static java.util.Objects.requireNonNull;

import dev.plimsoll.app.demo.DemoAdvisories;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The statements about the 400 packages of a usual image, from a store of the Debian records where
/// they are at hand (`-Dbench.records=FILE.zip`), else of the demo's twelve.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AdvisoryBenchmark {

  private static final List<String> NAMES =
      List.of("openssl", "expat", "curl", "zlib", "glibc", "sudo", "git", "dpkg", "tar", "bash");

  private final List<PackageKey> keys = new ArrayList<>();
  private @Nullable AdvisorySource store;
  private Path folder = Path.of("");

  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("plimsoll-bench");
    var records = System.getProperty("bench.records", "");
    var file = folder.resolve("store.db");
    if (records.isEmpty()) {
      file = DemoAdvisories.store(folder);
    } else {
      new OsvImporter(file).importFrom(List.of(Path.of(records)), _ -> {});
    }
    store = OsvStore.open(file);
    for (int i = 0; i < 400; i++) {
      var name = NAMES.get(i % NAMES.size());
      keys.add(new PackageKey("Debian:11", i < NAMES.size() ? name : name + i));
    }
  }

  @Benchmark
  public Map<PackageKey, List<Statement>> statements() throws IOException {
    return requireNonNull(store).statements(keys);
  }

  @TearDown
  public void close() throws IOException {
    requireNonNull(store).close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
