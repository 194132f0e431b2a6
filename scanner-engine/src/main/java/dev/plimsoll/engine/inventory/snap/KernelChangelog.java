package dev.plimsoll.engine.inventory.snap;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// The first line of a Debian changelog (deb-changelog(5)) of a kernel's modules: `linux
/// (5.4.0-195.215) focal; urgency=medium`. The folder names the package.
final class KernelChangelog {

  private static final int LINE_LIMIT = 4096;

  /// Compressed bytes in which the first line surely lies.
  private static final int START = 256 * 1024;

  private static final Pattern FIRST =
      Pattern.compile("^(?<source>[a-z0-9][a-z0-9+.-]*) \\((?<version>[^()\\s]+)\\).*");

  private KernelChangelog() {}

  static void read(String path, FileContent content, Records records) throws IOException {
    // taken first, so that what goes wrong from here on is the file's fault and not the layer's
    byte[] bytes = content.stream().readNBytes(START);
    try (var text = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      var line = new LineReader(text, LINE_LIMIT).next();
      var first = FIRST.matcher(line == null ? "" : line);
      if (first.matches()) {
        var folder = path.substring(0, path.lastIndexOf('/'));
        var name = folder.substring(folder.lastIndexOf('/') + 1);
        var version = first.group("version");
        records.add(
            PackageRecord.installed(ComponentType.DEB, name, version)
                .source(first.group("source"), version)
                .line(1));
      } else {
        records.broken(1, "no entry of a changelog");
      }
    } catch (IOException e) {
      records.broken(0, "not readable as gzip: " + e.getMessage());
    }
  }
}
