/// The engine's façade: what a caller asks for ([ScanRequest]) and what it gets ([ScanReport]).
/// Nothing in here reads a byte or judges a version itself; the subjects below do.
@NullMarked
package dev.plimsoll.engine;

import org.jspecify.annotations.NullMarked;
