package dev.plimsoll.bench;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// Putting layers together: one package database that owns the files of others, and a tree of
/// modules, each needing five.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Benchmark)
public class InventoryBenchmark {

  private static final int NEEDS = 5;

  @Param({"2000", "20000"})
  int components = 0;

  private List<FactHistory> histories = List.of();

  @Setup
  public void make() {
    var made = new ArrayList<FactHistory>();
    var packages = new ArrayList<PackageRecord>();
    for (int i = 0; i < components / 10; i++) {
      var draft = PackageRecord.installed(ComponentType.DEB, "deb" + i, "1").architecture("amd64");
      for (int file = 0; file < 100; file++) {
        draft.file("usr/share/deb" + i + "/file" + file);
      }
      packages.add(draft.dependsOn("deb" + i / 2).record());
    }
    made.add(history("var/lib/dpkg/status", packages));
    for (int i = 0; i < components * 9 / 10; i++) {
      var draft = PackageRecord.installed(ComponentType.NPM, "module" + i % 5000, "1." + i / 5000);
      for (int need = 1; need <= NEEDS; need++) {
        draft.dependsOn("module" + (i * 31 + need * 997) % 5000);
      }
      made.add(
          history("srv/app" + i / 1000 + "/node_modules/m" + i + "/package.json", draft.record()));
    }
    histories = made;
  }

  private static FactHistory history(String path, PackageRecord record) {
    return history(path, List.of(record));
  }

  private static FactHistory history(String path, List<PackageRecord> records) {
    var fact = FileFact.ofPackages(path, "bench", records);
    return new FactHistory(path, "bench", List.of(new FactHistory.State(0, Optional.of(fact))));
  }

  @Benchmark
  public Inventory coalesce() {
    return Inventory.of(histories, "image");
  }
}
