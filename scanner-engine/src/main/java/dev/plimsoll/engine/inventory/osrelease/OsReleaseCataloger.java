package dev.plimsoll.engine.inventory.osrelease;

import dev.plimsoll.engine.distribution.ReleaseFile;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Distributions;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Reads the files by which distributions say what they are ([ReleaseFile]). The fact's attributes
/// carry what each form of file says.
public final class OsReleaseCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      Arrays.stream(ReleaseFile.values()).map(OsReleaseCataloger::source).toList();

  private static SourceFile source(ReleaseFile file) {
    var paths = file.paths();
    return SourceFile.at(
        "any Linux",
        paths.size() == 1 ? paths.getFirst() : "{" + String.join(",", paths) + "}",
        EvidenceKind.INSTALLED,
        read(file),
        notRead(file));
  }

  private static String read(ReleaseFile file) {
    return switch (file) {
      case OS_RELEASE -> "the distribution and its release";
      case BOTTLEROCKET -> "the same, in an image that holds a system for others";
      case LSB_RELEASE, RELEASE_LINE, SYSTEM_RELEASE_CPE ->
          "the same, where there is no os-release";
      case ALPINE_RELEASE -> "Alpine's exact release, edge";
      case ALPINE_REPOSITORIES -> "the release that packages come from";
      case DEBIAN_VERSION -> "Debian's release, testing and unstable";
      case UBUNTU_PRO -> "whether Ubuntu's paid support is attached";
    };
  }

  private static String notRead(ReleaseFile file) {
    return file == ReleaseFile.ALPINE_REPOSITORIES ? "repositories for marked packages only" : "";
  }

  @Override
  public String id() {
    return Distributions.ANALYSER;
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return ReleaseFile.at(entry.path()).isPresent();
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var form = ReleaseFile.at(entry.path()).orElseThrow().form();
    var lines = new LineReader(content.stream(), OsReleaseParser.LINE_LIMIT);
    switch (form) {
      case ASSIGNMENTS -> OsReleaseParser.parse(lines).forEach(records::attribute);
      case LINE -> {
        var line = firstLine(lines);
        if (!line.isEmpty()) {
          records.attribute(ReleaseFile.LINE, line);
        }
      }
      case REPOSITORIES ->
          ApkRepositories.release(lines)
              .ifPresent(release -> records.attribute(ReleaseFile.RELEASE, release));
      case UBUNTU_PRO -> services(content, records);
    }
  }

  private static String firstLine(LineReader lines) throws IOException {
    var line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line == null ? "" : line.strip();
  }

  /// `{"services": [{"name": "esm-infra", "status": "enabled"}]}`, as `pro status` writes it.
  private static void services(FileContent content, Records records) throws IOException {
    try {
      for (var service : TextTree.json(content.stream()).path("services")) {
        var name = service.path("name").asText();
        if (!name.isBlank()) {
          records.attribute(name, service.path("status").asText());
        }
      }
    } catch (UnreadableTextException e) {
      records.broken(e.line(), e.reason());
    }
  }
}
