/// Which distribution an image says it is: `os-release` (os-release(5)) and the file that refines
/// it. Reads what is written; what it means for the merged image is the inventory's business.
@NullMarked
package dev.plimsoll.engine.inventory.osrelease;

import org.jspecify.annotations.NullMarked;
