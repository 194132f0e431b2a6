/// Which distribution an image says it is: `os-release` (os-release(5)), the older files and those
/// that refine it. Reads what is written; what it means is `engine.distribution`'s business.
@NullMarked
package dev.plimsoll.engine.inventory.osrelease;

import org.jspecify.annotations.NullMarked;
