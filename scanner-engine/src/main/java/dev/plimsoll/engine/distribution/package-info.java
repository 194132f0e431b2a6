/// Which distribution the words of release files mean: family, release, end of support. Knows no
/// layer and no package; the tables are under `assets/engine/distribution`.
@NullMarked
package dev.plimsoll.engine.distribution;

import org.jspecify.annotations.NullMarked;
