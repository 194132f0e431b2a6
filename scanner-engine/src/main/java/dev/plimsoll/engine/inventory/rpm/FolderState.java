package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.rpm.DatabaseFile.Form;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The databases of one folder as one layer left them.
///
/// @param facts of the files that are there, database and log put together
/// @param counting the database that rpm uses; empty where none has packages
/// @param lost rows that lie in neither the SQLite database nor its log
record FolderState(Map<Form, FileFact> facts, Optional<Form> counting, List<Long> lost) {

  static FolderState of(Map<Form, FactHistory> files, int layer) {
    var facts = new EnumMap<Form, FileFact>(Form.class);
    var written = new EnumMap<Form, Integer>(Form.class);
    for (var file : files.entrySet()) {
      for (var state : lastState(file.getValue(), layer).stream().toList()) {
        state.fact().ifPresent(fact -> facts.put(file.getKey(), fact));
        written.merge(file.getKey().database(), state.layer(), Math::max);
      }
    }
    var lost = withLog(facts);
    var counting =
        facts.entrySet().stream()
            .filter(file -> !file.getValue().packages().isEmpty())
            .map(file -> file.getKey().database())
            .max(
                Comparator.<Form>comparingInt(form -> written.getOrDefault(form, 0))
                    .thenComparing(form -> form));
    return new FolderState(facts, counting, lost);
  }

  private static Optional<FactHistory.State> lastState(FactHistory history, int layer) {
    return history.states().stream()
        .filter(state -> state.layer() <= layer)
        .reduce((_, later) -> later);
  }

  /// Returns the rows that are lost.
  private static List<Long> withLog(Map<Form, FileFact> facts) {
    var log = facts.get(Form.SQLITE_LOG);
    if (log == null) {
      return List.of();
    }
    var database = facts.get(Form.SQLITE);
    var nothing = FileFact.ofPackages(log.path(), log.analyser(), List.of());
    var both = LoggedDatabase.of(database == null ? nothing : database, log);
    facts.replace(Form.SQLITE, both.database());
    facts.put(Form.SQLITE_LOG, both.log());
    return both.lost();
  }

  /// What a file says as far as it counts.
  Optional<FileFact> counting(Form form) {
    boolean counts = counting.isEmpty() || counting.get() == form.database();
    return Optional.ofNullable(facts.get(form)).filter(_ -> counts);
  }

  /// Packages that only a database names which does not count, by its file.
  Map<String, Long> passedOver() {
    var named = new HashSet<String>();
    facts
        .keySet()
        .forEach(form ->
            counting(form).ifPresent(fact -> fact.packages().forEach(one -> named.add(name(one)))));
    var passedOver = new TreeMap<String, Long>();
    facts.forEach((_, fact) -> {
      long count = fact.packages().stream().filter(one -> !named.contains(name(one))).count();
      if (count > 0) {
        passedOver.put(fact.path(), count);
      }
    });
    return passedOver;
  }

  private static String name(PackageRecord record) {
    return String.join(" ", record.name(), record.version(), record.architecture());
  }
}
