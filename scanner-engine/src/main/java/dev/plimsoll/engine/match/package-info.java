/// Component × statement → finding with evidence, or the reason why it could not be judged.
@NullMarked
package dev.plimsoll.engine.match;

import org.jspecify.annotations.NullMarked;
