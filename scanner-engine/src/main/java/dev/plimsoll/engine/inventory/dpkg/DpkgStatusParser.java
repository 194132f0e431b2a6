package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Fault;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
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
          "pre-depends");

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

  DpkgStatusParser(LineReader lines) {
    paragraphs = new ParagraphReader(lines, FIELDS);
  }

  /// The next record in file order; empty at the end of the file.
  Optional<DpkgRecord> next() throws IOException {
    return paragraphs.next().map(DpkgStatusParser::read);
  }

  private static DpkgRecord read(Paragraph paragraph) {
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
        .orElseGet(() -> new Installed(record(paragraph)));
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

  private static PackageRecord record(Paragraph paragraph) {
    var name = paragraph.text("package");
    var version = paragraph.text("version");
    var source = SourceField.read(paragraph.text("source"), name, version);
    var draft =
        PackageRecord.installed(ComponentType.DEB, name, version)
            .source(source.name(), source.version())
            .architecture(paragraph.text("architecture"))
            .supplier(paragraph.text("maintainer"))
            .line(paragraph.line());
    DependsField.names(paragraph.text("pre-depends"), paragraph.text("depends"))
        .forEach(draft::dependsOn);
    return draft.record();
  }
}
