package dev.plimsoll.bench;

import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.ReadImage;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// Reading an archive of 64 MiB that lies in memory, against the floor: its SHA-256.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ArchiveBenchmark {

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  /// Bytes of one file: many small ones or a few large ones.
  @Param({"4096", "1048576"})
  int fileBytes;

  private byte[] archive = {};

  @Setup
  public void build() throws IOException {
    archive = SampleArchive.of(64 << 20, fileBytes);
  }

  @Benchmark
  public ReadImage read() throws IOException {
    return new ArchiveReader(List.of(new DpkgCataloger()), KnownLayers.none(), UNWATCHED)
        .read(new ByteArrayInputStream(archive), "bench:1");
  }

  @Benchmark
  public byte[] floor() throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(archive);
  }
}
