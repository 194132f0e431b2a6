package dev.plimsoll.engine.inventory.osrelease;

import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Distributions;
import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `etc/os-release`, `usr/lib/os-release` and `etc/debian_version`. The fact's attributes
/// carry os-release's own keys; the version file gives the one attribute that bears its name.
public final class OsReleaseCataloger implements Cataloger {

  private static final Set<String> PATHS =
      Set.of(Distributions.ETC, Distributions.USR_LIB, Distributions.DEBIAN_VERSION);

  @Override
  public String id() {
    return Distributions.ANALYSER;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return PATHS.contains(entry.path());
  }

  @Override
  public void analyse(FileEntry entry, InputStream content, FactSink sink) throws IOException {
    var lines = new LineReader(content, OsReleaseParser.LINE_LIMIT);
    var attributes =
        entry.path().equals(Distributions.DEBIAN_VERSION)
            ? debianVersion(lines)
            : OsReleaseParser.parse(lines);
    sink.fact(new FileFact(entry.path(), id(), List.of(), attributes));
  }

  /// One line: `11.7`, or `trixie/sid` before a release (base-files).
  private static Map<String, String> debianVersion(LineReader lines) throws IOException {
    var line = lines.next();
    return line == null || line.isBlank()
        ? Map.of()
        : Map.of(Distributions.DEBIAN_VERSION_KEY, line.strip());
  }
}
