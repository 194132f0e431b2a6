package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileLinks;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What files tell of packages that other files record, at any layer.
///
/// A subject that is a path is looked for where links lead: Debian packages of one source share a
/// folder of documents that way.
final class PackageNotes {

  private final Map<String, List<Told>> bySubject = new HashMap<>();
  private final FileLinks links;

  private PackageNotes(FileLinks links) {
    this.links = links;
  }

  /// @param from the layer that wrote the file
  /// @param to the last layer before it was replaced or deleted
  private record Told(int from, int to, PackageNote note) {}

  static PackageNotes of(List<FactHistory> histories, FileLinks links) {
    var notes = new PackageNotes(links);
    histories.forEach(notes::add);
    return notes;
  }

  private void add(FactHistory history) {
    int to = Integer.MAX_VALUE;
    for (var state : history.states().reversed()) {
      if (state.fact().isPresent()) {
        var fact = state.fact().get();
        for (var note : fact.notes()) {
          // about itself: its folder may have another name in the merged file system
          var subject = note.subject().equals(fact.path()) ? history.path() : note.subject();
          bySubject
              .computeIfAbsent(subject, _ -> new ArrayList<>(1))
              .add(new Told(state.layer(), to, note));
        }
      }
      to = state.layer() - 1;
    }
  }

  /// As they were in the last layer of the package's stay.
  List<PackageNote> about(PackageRecord record, int layer) {
    var notes = new ArrayList<PackageNote>();
    for (var subject : record.subjects()) {
      var place = subject.indexOf('/') < 0 ? subject : links.follow(subject, layer);
      for (var told : bySubject.getOrDefault(place, List.of())) {
        if (told.from() <= layer && layer <= told.to()) {
          notes.add(told.note());
        }
      }
    }
    return notes;
  }
}
