package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What files tell of packages that other files record, at any layer.
final class PackageNotes {

  private final Map<String, List<Told>> bySubject = new HashMap<>();

  /// @param from the layer that wrote the file
  /// @param to the last layer before it was replaced or deleted
  private record Told(int from, int to, PackageNote note) {}

  static PackageNotes of(List<FactHistory> histories) {
    var notes = new PackageNotes();
    histories.forEach(notes::add);
    return notes;
  }

  private void add(FactHistory history) {
    int to = Integer.MAX_VALUE;
    for (var state : history.states().reversed()) {
      for (var note : state.fact().map(fact -> fact.notes()).orElse(List.of())) {
        bySubject
            .computeIfAbsent(note.subject(), _ -> new ArrayList<>())
            .add(new Told(state.layer(), to, note));
      }
      to = state.layer() - 1;
    }
  }

  /// As they were in the last layer of the package's stay.
  List<PackageNote> about(PackageRecord record, int layer) {
    var notes = new ArrayList<PackageNote>();
    for (var subject : record.subjects()) {
      for (var told : bySubject.getOrDefault(subject, List.of())) {
        if (told.from() <= layer && layer <= told.to()) {
          notes.add(told.note());
        }
      }
    }
    return notes;
  }
}
