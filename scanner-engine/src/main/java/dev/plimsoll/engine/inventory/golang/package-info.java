/// Go modules: what the linker writes into programs, `go.mod` and `vendor/modules.txt`. Nothing is
/// run. Knows no order of versions; what a program imports of a module, and which of its functions,
/// is not read.
@NullMarked
package dev.plimsoll.engine.inventory.golang;

import org.jspecify.annotations.NullMarked;
