/// Prolog: the facts that describe a pack of SWI-Prolog.
@NullMarked
package dev.plimsoll.engine.inventory.prolog;

import org.jspecify.annotations.NullMarked;
