/// The contract of catalogers and the coalescing of layers into one inventory with the story of
/// each component. What a package database looks like is known by the packages below, one per
/// ecosystem.
@NullMarked
package dev.plimsoll.engine.inventory;

import org.jspecify.annotations.NullMarked;
