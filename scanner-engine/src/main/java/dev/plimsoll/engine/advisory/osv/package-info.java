/// Our own store in SQLite, filled from OSV records.
///
/// `OsvImporter` reads records ([OsvRecordParser]) and writes a store file; `OsvStore` answers from
/// one. Nothing here compares a version: that is the business of `version` and `match`.
@NullMarked
package dev.plimsoll.engine.advisory.osv;

import org.jspecify.annotations.NullMarked;
