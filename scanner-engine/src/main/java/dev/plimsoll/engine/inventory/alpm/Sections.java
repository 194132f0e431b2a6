package dev.plimsoll.engine.inventory.alpm;

import java.util.List;
import java.util.Map;

/// The sections of one file that were asked for.
///
/// @param values by section
/// @param lines where each section begins, from 1
record Sections(Map<String, List<String>> values, Map<String, Integer> lines) {

  /// In file order; empty where there is no such section.
  List<String> all(String section) {
    return values.getOrDefault(section, List.of());
  }

  /// The only value of a section that has one; empty where it has none.
  String first(String section) {
    var all = all(section);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /// 1 where there is no such section.
  int lineOf(String section) {
    return lines.getOrDefault(section, 1);
  }
}
