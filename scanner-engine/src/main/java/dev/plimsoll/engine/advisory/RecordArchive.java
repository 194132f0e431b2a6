package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip of records, one `<id>.json` an entry: `all.zip` of the OSV bucket, `cves.zip` of the CVE
/// list. Entry names are shown and never become paths.
final class RecordArchive implements RecordInput {

  private static final int MOST_ENTRIES = 2_000_000;

  /// Real archives inflate to 28 times their size at most.
  private static final long HIGHEST_RATIO = 200;

  private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

  private final Path path;
  private final ZipFile zip;
  private final List<? extends ZipEntry> records;
  private final long allowed;
  private final AtomicLong inflated = new AtomicLong();

  private RecordArchive(Path path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
    this.records =
        zip.stream()
            .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(".json"))
            .toList();
    this.allowed = Math.max(ALWAYS_ALLOWED, path.toFile().length() * HIGHEST_RATIO);
  }

  /// Reads the central directory: an archive that is cut has none.
  ///
  /// @throws AdvisoryException KIT-008
  static RecordArchive open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw RecordInput.unreadable(path, String.valueOf(e.getMessage()), e);
    }
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw RecordInput.unreadable(path, "more than " + MOST_ENTRIES + " entries", null);
    }
    return new RecordArchive(path, zip);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public int size() {
    return records.size();
  }

  @Override
  public String entry(int index) {
    return records.get(index).getName();
  }

  @Override
  public long declaredSize(int index) {
    return records.get(index).getSize();
  }

  /// Never inflates more than the entry declares.
  @Override
  public byte[] read(int index) throws IOException {
    long declared = declaredSize(index);
    if (declared > LARGEST_RECORD) {
      throw new ZipException("larger than " + LARGEST_RECORD + " bytes");
    }
    try (var in = zip.getInputStream(records.get(index))) {
      var bytes = in.readNBytes((int) declared);
      if (bytes.length < declared || in.read() >= 0) {
        throw new ZipException("not of the declared size of " + declared + " bytes");
      }
      if (inflated.addAndGet(bytes.length) > allowed) {
        throw RecordInput.unreadable(path, "inflates to more than " + allowed + " bytes", null);
      }
      return bytes;
    }
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
