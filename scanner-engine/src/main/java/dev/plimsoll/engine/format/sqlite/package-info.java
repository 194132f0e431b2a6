/// Tables of SQLite database files, read without SQLite: b-trees, rows, and the write-ahead log
/// that may lie beside the file (<https://www.sqlite.org/fileformat2.html>). Reads rows of ordinary
/// tables in the order of their ids; knows no index, no SQL, no table `WITHOUT ROWID`.
@NullMarked
package dev.plimsoll.engine.format.sqlite;

import org.jspecify.annotations.NullMarked;
