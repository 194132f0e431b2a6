package dev.plimsoll.engine.inventory.erlang;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;

/// `rebar.lock`: a list of `{<<"application">>, source, depth}`, in newer files inside `{"1.2.0", [
/// … ]}` and followed by digests. The source is `{pkg, <<"package">>, <<"1.0">>}`, or `{git, "url",
/// {ref, "commit"}}` and the like, which have no version but the commit or tag.
final class RebarLock {

  private RebarLock() {}

  static void read(Term.Group file, Records records) {
    file.groups()
        .findFirst()
        .ifPresent(first -> {
          var entries = first.open() == '{' ? first.groups().findFirst().orElse(first) : first;
          entries.groups().forEach(entry -> entry(entry, records));
        });
  }

  private static void entry(Term.Group entry, Records records) {
    var name = texts(entry);
    var source = entry.groups().findFirst();
    if (name.isEmpty() || source.isEmpty()) {
      records.broken(entry.line(), "no name or no source");
      return;
    }
    var words = texts(source.get());
    var kind = source.get().values().isEmpty() ? "" : source.get().values().getFirst().text();
    if (kind.equals("pkg")) {
      add(words.isEmpty() ? "" : words.getFirst(), words, 1, entry.line(), records);
    } else {
      var reference = source.get().groups().findFirst().map(RebarLock::texts).orElse(List.of());
      add(name.getFirst(), reference, 0, entry.line(), records);
    }
  }

  private static void add(String name, List<String> texts, int version, int line, Records records) {
    records.add(
        PackageRecord.declared(
                ComponentType.HEX, name, texts.size() > version ? texts.get(version) : "")
            .line(line));
  }

  private static List<String> texts(Term.Group group) {
    return group.terms().stream().filter(Term.Quoted.class::isInstance).map(Term::text).toList();
  }
}
