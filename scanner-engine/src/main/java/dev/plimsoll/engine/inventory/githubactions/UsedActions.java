package dev.plimsoll.engine.inventory.githubactions;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.regex.Pattern;

/// The lines `uses: owner/repository/path@ref` of a workflow or an action (GitHub Docs, "Workflow
/// syntax"). They are read as lines, because the comment behind a commit names its version:
/// `@11bd719 # v4.2.2`.
///
/// A `uses:` in a script, below `run: |`, is none: lines that stand deeper than a block's key are
/// passed over.
final class UsedActions {

  static final int LINE = 1 << 14;

  private static final Pattern USES =
      Pattern.compile(
          "\\s*(?:-\\s+)?[\"']?uses[\"']?\\s*:\\s*[\"']?([^\"'\\s#]++)[\"']?\\s*(?:#(.*))?");
  private static final Pattern BLOCK = Pattern.compile("[^#]*:\\s*[|>][-+0-9]*\\s*(?:#.*)?");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
  private static final Pattern WORDS = Pattern.compile("[\\s=:@/]+");
  private static final Pattern VERSION = Pattern.compile("(?![0-9]{4}-[0-9])v?[0-9][\\w.+-]*+");

  private UsedActions() {}

  static void read(LineReader lines, Records records) throws IOException {
    int block = -1;
    for (var line = lines.next(); line != null; line = lines.next()) {
      int indent = indent(line, 0);
      if (block >= 0 && (indent > block || line.isBlank())) {
        continue;
      }
      block = BLOCK.matcher(line).matches() ? key(line, indent) : -1;
      var uses = USES.matcher(line);
      if (uses.matches()) {
        var comment = uses.group(2);
        use(uses.group(1), comment == null ? "" : comment, lines.number(), records);
      }
    }
  }

  private static int indent(String line, int from) {
    int indent = from;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /// Where the key stands behind the hyphen of a list.
  private static int key(String line, int indent) {
    return line.startsWith("- ", indent) ? indent(line, indent + 1) : indent;
  }

  private static void use(String used, String comment, int line, Records records) {
    int at = used.indexOf('@');
    boolean isLocal = used.startsWith("./") || used.startsWith("docker://");
    if (isLocal || at < 0 || used.indexOf('/') < 0) {
      return;
    }
    var reference = used.substring(at + 1);
    var version = COMMIT.matcher(reference).matches() ? version(comment) : "";
    records.add(
        PackageRecord.declared(
                ComponentType.GITHUB,
                used.substring(0, at),
                version.isEmpty() ? reference : version)
            .line(line));
  }

  /// The first word that looks like one: `v4.2.2`, `tag=v4`, `v 11`. A date is none.
  private static String version(String comment) {
    return WORDS
        .splitAsStream(comment)
        .filter(word -> VERSION.matcher(word).matches())
        .findFirst()
        .orElse("");
  }
}
