/// The verbs of the command line. No JavaFX; everything that it needs is handed in.
@NullMarked
package dev.plimsoll.cli;

import org.jspecify.annotations.NullMarked;
