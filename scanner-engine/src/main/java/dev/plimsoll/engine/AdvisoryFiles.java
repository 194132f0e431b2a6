package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SqliteHeader;
import dev.plimsoll.engine.advisory.grypedb.GrypeDb;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.advisory.signal.SignalStore;
import dev.plimsoll.engine.advisory.trivydb.TrivyDb;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Advisories in files: our own store, Trivy's database (`trivy.db`), Grype's (`vulnerability.db`),
/// in any combination. What a file is, its content says.
public final class AdvisoryFiles implements AdvisorySources {

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// Of the first meta page, behind the page's header (bbolt, `page.go`, `db.go`).
  private static final int BOLT = 0xED0CDAED;

  private static final int MAGIC_AT = 16;
  private static final int HEAD = 32;

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
    var head = head(file);
    if (head.limit() >= MAGIC_AT + 4
        && head.order(ByteOrder.LITTLE_ENDIAN).getInt(MAGIC_AT) == BOLT) {
      return TrivyDb.open(file);
    }
    boolean isOfNobody =
        head.limit() >= SQLITE.length
            && head.slice(0, SQLITE.length).equals(ByteBuffer.wrap(SQLITE))
            && SqliteHeader.read(file).applicationId() == 0;
    return isOfNobody ? GrypeDb.open(file) : OsvStore.open(file);
  }

  private static ByteBuffer head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return ByteBuffer.allocate(0);
    }
    try (var in = Files.newInputStream(file)) {
      return ByteBuffer.wrap(in.readNBytes(HEAD));
    }
  }
}
