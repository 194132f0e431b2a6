/// Packages of Ubuntu inside snaps: bases, kernels, and what else was built from packages. The snap
/// itself is no package of a system that anybody's advisories speak of.
@NullMarked
package dev.plimsoll.engine.inventory.snap;

import org.jspecify.annotations.NullMarked;
