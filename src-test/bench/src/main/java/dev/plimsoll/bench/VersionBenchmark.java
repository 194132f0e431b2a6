package dev.plimsoll.bench;

import dev.plimsoll.engine.version.DebianOrder;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One comparison of two Debian versions, which an advisory's range needs one or two of.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class VersionBenchmark {

  @Param({
    "1.1.1k-1 1.1.1n-0+deb11u4",
    "1:2.30.2-1 1:2.30.2-1+deb11u1",
    "2.31-13+deb11u11 2.31-13+deb11u5"
  })
  String pair = "";

  private final DebianOrder order = new DebianOrder();

  @Benchmark
  public OptionalInt compare() {
    int space = pair.indexOf(' ');
    return order.compare(pair.substring(0, space), pair.substring(space + 1));
  }
}
