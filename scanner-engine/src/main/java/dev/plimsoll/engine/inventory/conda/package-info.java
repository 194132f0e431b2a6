/// Conda: the records of installed packages, and environment files. Python's own metadata inside an
/// environment belongs to `python`: the same files under another name, and the one for which there
/// are advisories.
@NullMarked
package dev.plimsoll.engine.inventory.conda;

import org.jspecify.annotations.NullMarked;
