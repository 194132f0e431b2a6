package dev.plimsoll.engine.inventory.homebrew;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads Homebrew's cellar: `Cellar/NAME/VERSION` holds the formula as it was installed, and a
/// receipt that says from which tap it came and what it runs with. Everything in the folder is the
/// formula's.
///
/// Formulae in `Library/Taps` are recipes that nobody has to have installed; they are not read.
public final class HomebrewCataloger implements Cataloger {

  private static final String RECEIPT = "INSTALL_RECEIPT.json";

  private static final List<SourceFile> SOURCES =
      List.of(
          source("**/Cellar/*/*/.brew/*.rb", "the formula by its folder, licence", "other Ruby"),
          source("**/Cellar/*/*/" + RECEIPT, "the same, its tap and what it runs with", ""));

  private static final Pattern PLACE =
      Pattern.compile("(?<folder>(?:.*/)?Cellar/(?<name>[^/]+)/(?<version>[^/]+)/).*");

  /// `license "MIT"`; `license any_of: ["MIT", "Apache-2.0"]` may go on over lines.
  private static final Pattern LICENCE =
      Pattern.compile("^\\s*license\\s+(?::(?<word>[a-z_]+)|\"(?<text>[^\"]+)\")\\s*(?:#.*)?$");

  private static final Pattern LICENCES =
      Pattern.compile("^\\s*license\\s+(?<join>any_of|all_of):\\s*\\[(?<list>[^\\]\\[]*)\\].*$");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private static final Pattern CLASS = Pattern.compile("^\\s*class\\s+\\w+\\s*<\\s*\\w*Formula\\b");

  private static final int LINE_LIMIT = 8192;

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("Homebrew", pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "homebrew";
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
    var place = PLACE.matcher(entry.path());
    if (!place.matches()) {
      return;
    }
    var draft =
        PackageRecord.installed(ComponentType.BREW, place.group("name"), place.group("version"))
            .file(place.group("folder"));
    boolean isSound =
        entry.path().endsWith("/" + RECEIPT)
            ? readReceipt(content, draft, records)
            : readFormula(content, draft, records);
    if (isSound) {
      records.add(draft);
    }
  }

  /// A dependency of another tap carries its name: `user/tap/name`.
  private static boolean readReceipt(FileContent content, PackageDraft draft, Records records)
      throws IOException {
    try {
      var receipt = TextTree.json(content.stream());
      for (var need : receipt.path("runtime_dependencies")) {
        var name = need.path("full_name").asText();
        draft.dependsOn(name.substring(name.lastIndexOf('/') + 1));
      }
      var tap = receipt.path("source").path("tap").asText();
      if (!tap.equals("homebrew/core")) {
        draft.qualifier("tap", tap);
      }
      return receipt.isObject();
    } catch (UnreadableTextException e) {
      records.broken(e.line(), e.reason());
      return false;
    }
  }

  private static boolean readFormula(FileContent content, PackageDraft draft, Records records)
      throws IOException {
    var lines = new LineReader(content.stream(), LINE_LIMIT);
    boolean isFormula = false;
    for (var line = lines.next(); line != null; line = lines.next()) {
      isFormula |= CLASS.matcher(line).find();
      licence(line).ifPresent(draft::licence);
    }
    if (!isFormula) {
      records.broken(1, "no formula");
    }
    return isFormula;
  }

  private static Optional<String> licence(String line) {
    var licence = LICENCE.matcher(line);
    if (licence.matches()) {
      return Optional.ofNullable(licence.group("text"))
          .or(() -> Optional.of(licence.group("word").replace('_', ' ')));
    }
    var several = LICENCES.matcher(line);
    if (several.matches()) {
      var names = QUOTED.matcher(several.group("list")).results().map(it -> it.group(1)).toList();
      return Optional.of(
          String.join(several.group("join").equals("any_of") ? " OR " : " AND ", names));
    }
    return Optional.empty();
  }
}
