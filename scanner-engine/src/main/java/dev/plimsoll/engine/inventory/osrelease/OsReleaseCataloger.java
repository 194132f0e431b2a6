package dev.plimsoll.engine.inventory.osrelease;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Distributions;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reads `etc/os-release`, `usr/lib/os-release` and `etc/debian_version`. The fact's attributes
/// carry os-release's own keys; the version file gives the one attribute that bears its name.
public final class OsReleaseCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          distribution(Distributions.ETC, "the distribution and its release"),
          distribution(Distributions.USR_LIB, "the same, where the first is a link or missing"),
          distribution(Distributions.DEBIAN_VERSION, "Debian's release, testing and unstable"));

  private static SourceFile distribution(String path, String read) {
    return SourceFile.at("any Linux", path, EvidenceKind.INSTALLED, read, "");
  }

  @Override
  public String id() {
    return Distributions.ANALYSER;
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
    var lines = new LineReader(content.stream(), OsReleaseParser.LINE_LIMIT);
    var attributes =
        entry.path().equals(Distributions.DEBIAN_VERSION)
            ? debianVersion(lines)
            : OsReleaseParser.parse(lines);
    attributes.forEach(records::attribute);
  }

  /// One line: `11.7`, or `trixie/sid` before a release (base-files).
  private static Map<String, String> debianVersion(LineReader lines) throws IOException {
    var line = lines.next();
    return line == null || line.isBlank()
        ? Map.of()
        : Map.of(Distributions.DEBIAN_VERSION_KEY, line.strip());
  }
}
