/// Reads databases of bbolt (go.etcd.io/bbolt), Go's embedded key and value store, where they lie:
/// the file is mapped, and a look-up touches the pages on its way alone.
///
/// Here is what the file format says, nothing about what programs keep in it. A file may be cut,
/// changed or made to harm: every page that is visited is checked whole before anything in it is
/// believed, and whatever is wrong ends in one [UnreadableBoltException] that names page and
/// reason. bbolt has no checksums but those of its two meta pages, so a changed byte inside a value
/// is for the reader of that value to notice.
@NullMarked
package dev.plimsoll.engine.format.bolt;

import org.jspecify.annotations.NullMarked;
