/// RPM packages: the databases of rpm in their three forms (Berkeley DB hash, NDB, SQLite), the
/// text lists that stand in for one in images without rpm, and package archives lying about. Every
/// form holds the same header of a package, which is read in one place. Knows no version order, no
/// advisory, and of the contents of packages only what their headers say.
@NullMarked
package dev.plimsoll.engine.inventory.rpm;

import org.jspecify.annotations.NullMarked;
