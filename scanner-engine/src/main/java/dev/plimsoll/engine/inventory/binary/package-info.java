/// Programs and libraries that no package manager knows: by our own detectors, which are data
/// (`assets/engine/binary`), and by the notes that distributions leave in programs. Nothing is run,
/// and a program that nothing describes stays unknown.
///
/// What a detector says is observed: it counts only where no package of the operating system owns
/// the file.
@NullMarked
package dev.plimsoll.engine.inventory.binary;

import org.jspecify.annotations.NullMarked;
