package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Fault;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import java.util.Map;
import java.util.Optional;

/// One paragraph of a control file: the fields that are asked for, and the first thing that is
/// wrong with it.
///
/// @param line where it starts, from 1
/// @param fields by lower-case name
record Paragraph(int line, Map<String, Field> fields, Optional<Unreadable> fault) {

  Paragraph {
    fields = Map.copyOf(fields);
  }

  /// @param value without the blanks around it; continuation lines follow a line feed each
  record Field(String value, int line) {}

  /// The field's text; empty where the paragraph has no such field.
  String text(String name) {
    return Optional.ofNullable(fields.get(name)).map(Field::value).orElse("");
  }

  /// The complaint about one of the fields, at its own line or, where it is absent, the
  /// paragraph's.
  Unreadable unreadable(Fault fault, String name) {
    int at = Optional.ofNullable(fields.get(name)).map(Field::line).orElse(line);
    return new Unreadable(fault, name, text(name), at);
  }
}
