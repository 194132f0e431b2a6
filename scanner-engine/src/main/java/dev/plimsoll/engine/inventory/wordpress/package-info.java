/// WordPress: the core, plugins and themes, by what each says of itself in its source. What a
/// plugin takes in from Composer or npm is found there.
@NullMarked
package dev.plimsoll.engine.inventory.wordpress;

import org.jspecify.annotations.NullMarked;
