/// Linux kernels and their modules, by what the files themselves say. Where a package of the
/// operating system owns them, its record counts and these do not. Headers and configurations of
/// kernels are none.
@NullMarked
package dev.plimsoll.engine.inventory.kernel;

import org.jspecify.annotations.NullMarked;
