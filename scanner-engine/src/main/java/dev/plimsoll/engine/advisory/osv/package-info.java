/// Our own store in SQLite, filled from OSV records.
@NullMarked
package dev.plimsoll.engine.advisory.osv;

import org.jspecify.annotations.NullMarked;
