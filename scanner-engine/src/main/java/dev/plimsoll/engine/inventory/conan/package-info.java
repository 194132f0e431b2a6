/// C and C++: Conan's lock files, requirements, and the record of each built package.
@NullMarked
package dev.plimsoll.engine.inventory.conan;

import org.jspecify.annotations.NullMarked;
