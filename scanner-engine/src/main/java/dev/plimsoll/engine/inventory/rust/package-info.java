/// Rust crates: the list that cargo-auditable leaves in programs, paths of crates in programs
/// without one, and `Cargo.lock`. Knows no order of versions.
@NullMarked
package dev.plimsoll.engine.inventory.rust;

import org.jspecify.annotations.NullMarked;
