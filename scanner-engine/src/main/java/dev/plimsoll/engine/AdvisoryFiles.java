package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SqliteHeader;
import dev.plimsoll.engine.advisory.grypedb.GrypeDb;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.advisory.signal.SignalStore;
import dev.plimsoll.engine.advisory.trivydb.TrivyDb;
import dev.plimsoll.engine.format.bolt.BoltFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Advisories in files: our own store, Trivy's database (`trivy.db`), Grype's (`vulnerability.db`),
/// in any combination. What a file is, its content says.
public final class AdvisoryFiles implements AdvisorySources {

  private final List<Path> files;

  /// @param files asked in this order; a store of ours that does not exist has no records
  public AdvisoryFiles(List<Path> files) {
    this.files = List.copyOf(files);
  }

  @Override
  public List<AdvisorySource> open() throws IOException {
    var sources = new ArrayList<AdvisorySource>();
    try {
      for (var file : files) {
        sources.add(open(file));
      }
      return List.copyOf(sources);
    } catch (IOException e) {
      for (var source : sources) {
        source.close();
      }
      throw e;
    }
  }

  /// Those that lie beside the first file that has any.
  @Override
  public Signals signals() throws IOException {
    for (var file : files) {
      var beside = SignalStore.beside(file);
      if (Files.exists(beside)) {
        return SignalStore.open(beside);
      }
    }
    return Signals.NONE;
  }

  private static AdvisorySource open(Path file) throws IOException {
    if (BoltFile.recognises(file)) {
      return TrivyDb.open(file);
    }
    boolean isOfNobody =
        SqliteHeader.recognises(file) && SqliteHeader.read(file).applicationId() == 0;
    return isOfNobody ? GrypeDb.open(file) : OsvStore.open(file);
  }
}
