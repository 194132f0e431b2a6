/// Which licence is meant? The names that packages declare as SPDX expressions. What a licence
/// allows, and texts of licences, are not here yet.
@NullMarked
package dev.plimsoll.engine.licence;

import org.jspecify.annotations.NullMarked;
