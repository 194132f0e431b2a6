package dev.plimsoll.engine.inventory.sbom;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// SPDX 2.x as lines of `Tag: value`. A package goes from its `PackageName` to the next, or to a
/// file, a snippet or a licence; what stands between `<text>` and `</text>` may be lines that look
/// like others and is passed over.
final class SpdxTagValue {

  /// Packages and relations of one text, each.
  private static final int ENTRIES = 1_000_000;

  private static final int LINE = 1 << 16;

  /// Tags of a package by their name in JSON.
  private static final Map<String, String> FIELDS =
      Map.of(
          "SPDXID", "SPDXID",
          "PackageVersion", "versionInfo",
          "PackageSupplier", "supplier",
          "PackageLicenseDeclared", "licenseDeclared",
          "PackageLicenseConcluded", "licenseConcluded",
          "PrimaryPackagePurpose", "primaryPackagePurpose");

  private static final Pattern THREE_WORDS = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+).*");

  private final LineReader lines;
  private final Bill bill = new Bill();
  private Optional<SpdxPackage> open = Optional.empty();
  private boolean isSpdx;
  private int entries;

  private SpdxTagValue(InputStream text) {
    lines = new LineReader(text, LINE);
  }

  /// Empty where the text does not say that it is SPDX.
  static Optional<Bill> read(InputStream text, Records records) throws IOException {
    var document = new SpdxTagValue(text);
    document.read(records);
    return document.isSpdx ? Optional.of(document.bill) : Optional.empty();
  }

  private void read(Records records) throws IOException {
    boolean isText = false;
    for (var line = lines.next(); line != null && entries < ENTRIES; line = lines.next()) {
      if (isText) {
        isText = !line.contains("</text>");
      } else {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
          tag(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        isText = line.contains("<text>") && !line.contains("</text>");
      }
    }
    close();
    if (isText && isSpdx) {
      records.broken(lines.number(), "a text is not closed");
    } else if (entries == ENTRIES) {
      records.broken(lines.number(), "more than %d entries".formatted(ENTRIES));
    }
  }

  private void tag(String tag, String value) {
    switch (tag) {
      case "SPDXVersion" -> isSpdx |= value.startsWith("SPDX-2");
      case "PackageName" -> {
        close();
        entries++;
        var next = new SpdxPackage(lines.number());
        next.set("name", value);
        open = Optional.of(next);
      }
      case "FileName", "SnippetSPDXID", "LicenseID" -> close();
      case "ExternalRef" -> {
        var words = THREE_WORDS.matcher(value);
        if (words.matches()) {
          open.ifPresent(it -> it.refer(words.group(2), words.group(3)));
        }
      }
      case "Relationship" -> {
        entries++;
        var words = THREE_WORDS.matcher(value);
        if (words.matches()) {
          SpdxRelation.apply(bill, words.group(1), words.group(2), words.group(3));
        }
      }
      default -> set(FIELDS.get(tag), value);
    }
  }

  private void set(@Nullable String field, String value) {
    if (field != null) {
      open.ifPresent(it -> it.set(field, value));
    }
  }

  private void close() {
    open.flatMap(SpdxPackage::entry).ifPresent(bill::add);
    open = Optional.empty();
  }
}
