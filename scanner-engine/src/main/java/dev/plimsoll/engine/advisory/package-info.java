/// Which statements exist about a package. Judging them is the business of `match`.
@NullMarked
package dev.plimsoll.engine.advisory;

import org.jspecify.annotations.NullMarked;
