package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Fault;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads `var/lib/dpkg/status` and the files of `status.d`: paragraphs of fields (deb822(5)), one
/// for each package (dpkg(1), "Package states"; Debian Policy 5.3).
///
/// Where reality differs: files of `status.d` have no `Status`, their packages are there by being
/// named; images cut by docker-slim keep paragraphs without `Version`, and such a record is
/// unreadable, not a package. dpkg itself gives up at the first broken record; this reads on.
final class DpkgStatusParser {

  private static final Set<String> FIELDS =
      Set.of(
          "package",
          "version",
          "architecture",
          "status",
          "source",
          "maintainer",
          "depends",
          "pre-depends",
          "provides",
          "license",
          "sourcename");

  /// dpkg(1): from `half-installed` on, files of the package may be on the disk.
  private static final Set<String> PRESENT =
      Set.of(
          "half-installed",
          "unpacked",
          "half-configured",
          "triggers-awaited",
          "triggers-pending",
          "installed");

  private static final Set<String> ABSENT = Set.of("not-installed", "config-files");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");
  private static final Pattern BLANK_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]");

  private final ParagraphReader paragraphs;
  private final ComponentType type;

  /// @param type whose records these are; opkg writes them as dpkg does
  DpkgStatusParser(LineReader lines, ComponentType type) {
    paragraphs = new ParagraphReader(lines, FIELDS);
    this.type = type;
  }

  /// The next record in file order; empty at the end of the file.
  Optional<DpkgRecord> next() throws IOException {
    return paragraphs.next().map(this::read);
  }

  private DpkgRecord read(Paragraph paragraph) {
    if (paragraph.fault().isPresent()) {
      return paragraph.fault().get();
    }
    if (paragraph.text("package").isEmpty()) {
      return paragraph.unreadable(Fault.MISSING, "package");
    }
    var state = state(paragraph);
    if (!PRESENT.contains(state)) {
      return ABSENT.contains(state)
          ? new NotInstalled()
          : paragraph.unreadable(Fault.UNKNOWN_STATE, "status");
    }
    if (paragraph.text("version").isEmpty()) {
      return paragraph.unreadable(Fault.MISSING, "version");
    }
    Predicate<String> isNoWord = field -> BLANK_OR_CONTROL.matcher(paragraph.text(field)).find();
    return List.of("package", "version", "architecture").stream()
        .filter(isNoWord)
        .findFirst()
        .<DpkgRecord>map(field -> paragraph.unreadable(Fault.NOT_ONE_WORD, field))
        .orElseGet(() -> new Installed(draft(paragraph)));
  }

  /// The third word of `want flag state`; `installed` where the record does not say.
  private static String state(Paragraph paragraph) {
    var status = paragraph.text("status");
    if (status.isEmpty()) {
      return "installed";
    }
    var words = BLANKS.splitAsStream(status.toLowerCase(Locale.ROOT)).toList();
    return words.size() == 3 ? words.getLast() : "";
  }

  private PackageDraft draft(Paragraph paragraph) {
    var name = paragraph.text("package");
    var version = paragraph.text("version");
    var source = source(paragraph, name, version);
    var draft =
        PackageRecord.installed(type, name, version)
            .source(source.name(), source.version())
            .architecture(paragraph.text("architecture"))
            .supplier(paragraph.text("maintainer"))
            .licence(paragraph.text("license").lines().findFirst().orElse(""))
            .line(paragraph.line());
    RelationField.names(paragraph.text("pre-depends"), paragraph.text("depends"))
        .forEach(draft::dependsOn);
    RelationField.names(paragraph.text("provides")).forEach(draft::provides);
    return draft;
  }

  /// OpenWrt's `Source` is a path of its build tree (`package/libs/zlib`), and `SourceName` the
  /// name.
  private SourcePackage source(Paragraph paragraph, String name, String version) {
    var field = type == ComponentType.OPKG ? "sourcename" : "source";
    return SourceField.read(paragraph.text(field), name, version);
  }
}
