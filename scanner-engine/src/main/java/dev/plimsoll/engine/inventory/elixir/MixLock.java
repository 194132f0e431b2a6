package dev.plimsoll.engine.inventory.elixir;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;

/// `mix.lock`: a map by application of `{:hex, :package, "1.0", "digest", [:mix], [needs], …}`,
/// where each need is `{:application, "~> 1.0", [hex: :package, …]}`, and `{:git, "url", "commit",
/// […]}`.
///
/// What a repository holds has no version but the commit.
final class MixLock {

  private static final int NEEDS = 5;

  private MixLock() {}

  static void read(Term.Group file, Records records) {
    file.groups()
        .forEach(map -> {
          var terms = map.values();
          for (int i = 0; i + 1 < terms.size(); i++) {
            if (terms.get(i) instanceof Term.Quoted(var name, int line)
                && terms.get(i + 1) instanceof Term.Group entry) {
              entry(name, entry.values(), line, records);
            }
          }
        });
  }

  private static void entry(String name, List<Term> entry, int line, Records records) {
    if (entry.size() < 3) {
      records.broken(line, "\"%s\" is no entry".formatted(Records.abbreviated(name)));
      return;
    }
    switch (entry.getFirst().text()) {
      case "hex" -> {
        var draft = declared(entry.get(1).text(), entry.get(2).text(), line);
        if (entry.size() > NEEDS && entry.get(NEEDS) instanceof Term.Group needs) {
          needs.groups().forEach(need -> draft.dependsOn(name(need)));
        }
        records.add(draft);
      }
      case "git" ->
          records.add(
              declared(name, entry.get(2).text(), line)
                  .qualifier("vcs_url", "git+" + entry.get(1).text() + "@" + entry.get(2).text()));
      default ->
          records.broken(
              line, "\"%s\" comes from an unknown source".formatted(Records.abbreviated(name)));
    }
  }

  private static PackageDraft declared(String name, String version, int line) {
    return PackageRecord.declared(ComponentType.HEX, name, version).line(line);
  }

  /// The package where it has another name than the application.
  private static String name(Term.Group need) {
    var terms = need.values();
    if (terms.size() > 2 && terms.get(2) instanceof Term.Group options) {
      var words = options.values();
      for (int i = 0; i + 1 < words.size(); i++) {
        if (words.get(i).text().equals("hex")) {
          return words.get(i + 1).text();
        }
      }
    }
    return terms.isEmpty() ? "" : terms.getFirst().text();
  }
}
