/// One version order and one range syntax per ecosystem, each citing its specification.
@NullMarked
package dev.plimsoll.engine.version;

import org.jspecify.annotations.NullMarked;
