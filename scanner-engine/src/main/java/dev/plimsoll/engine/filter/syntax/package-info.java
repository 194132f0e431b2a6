/// The text of a condition: reading it, with every fault and its place, and writing it again.
///
/// The grammar is that of Falco's conditions (`falco/libs`, `filter/parser.h`), with two additions
/// that are errors there: words beside each other are a search for all of them, and a number may
/// carry a unit (`50 MB`). What a name, a word or a value means is not known here.
@NullMarked
package dev.plimsoll.engine.filter.syntax;

import org.jspecify.annotations.NullMarked;
