package dev.plimsoll.engine.inventory.dpkg;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// Reads `manifest.wall`, by which Chisel tells what it cut out of Ubuntu's packages: images made
/// so have no database of dpkg. The file is compressed with Zstandard and by convention in
/// `var/lib/chisel`; a slice definition may put it anywhere.
public final class ChiselCataloger implements Cataloger {

  /// A manifest of some hundred packages has 100 KB.
  private static final int COMPRESSED_BYTES = 16 << 20;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Ubuntu (Chisel)",
              "**/manifest.wall",
              EvidenceKind.INSTALLED,
              "packages and the files that were taken from them",
              "slices; source packages, which it does not name"));

  @Override
  public String id() {
    return "chisel";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    // taken first, so that what goes wrong from here on is the file's fault and not the layer's
    byte[] compressed = content.stream().readNBytes(COMPRESSED_BYTES);
    var manifest = new ChiselManifest(records);
    try (var text = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(compressed))) {
      manifest.read(new LineReader(text, ChiselManifest.LINE_LIMIT));
    } catch (IOException e) {
      records.broken(0, "not readable as Zstandard: " + Records.abbreviated("" + e.getMessage()));
    }
    manifest.finish();
  }
}
