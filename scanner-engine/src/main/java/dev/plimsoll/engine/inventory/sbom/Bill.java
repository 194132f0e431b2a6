package dev.plimsoll.engine.inventory.sbom;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The packages of one document and what each needs, put together when it has been read: relations
/// may stand before what they relate.
final class Bill {

  private final List<BillEntry> entries = new ArrayList<>();
  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Set<String> left = new HashSet<>();

  void add(BillEntry entry) {
    entries.add(entry);
  }

  void need(String reference, String needed) {
    needs.computeIfAbsent(reference, _ -> new HashSet<>()).add(needed);
  }

  /// Names something that is not in the product: a source, a tool, a test.
  void leave(String reference) {
    left.add(reference);
  }

  void record(Records records) {
    var drafts = new LinkedHashMap<String, PackageDraft>();
    for (var entry : entries) {
      if (!left.contains(entry.reference())) {
        entry
            .draft(records)
            .ifPresent(draft -> {
              boolean isNamed = !entry.reference().isEmpty();
              // a second one of that name cannot be told from the first: it has no relations
              if (!isNamed || drafts.putIfAbsent(entry.reference(), draft) != null) {
                records.add(draft);
              }
            });
      }
    }
    drafts.forEach((reference, draft) -> {
      for (var needed : needs.getOrDefault(reference, Set.of())) {
        var other = drafts.get(needed);
        if (other != null && other != draft) {
          draft.dependsOn(other.name(), other.version());
        }
      }
      records.add(draft);
    });
  }
}
