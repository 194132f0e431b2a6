/// Programs and libraries as their file formats describe them: ELF, PE, Mach-O. What a loader would
/// map and where, which libraries it would ask for, notes and resources; never code. Nothing here
/// knows what a package is.
///
/// No number in such a file is trusted: a table or section that lies outside of the file, or is
/// larger than a stated limit, is as long as what can be read.
@NullMarked
package dev.plimsoll.engine.format.program;

import org.jspecify.annotations.NullMarked;
