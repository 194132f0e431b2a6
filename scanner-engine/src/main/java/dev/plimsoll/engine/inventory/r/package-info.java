/// R: the description of installed packages and of those that lie there as source.
@NullMarked
package dev.plimsoll.engine.inventory.r;

import org.jspecify.annotations.NullMarked;
