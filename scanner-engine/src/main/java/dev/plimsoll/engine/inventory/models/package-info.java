/// Machine learning models. Weights are not looked at, only what stands before them and beside
/// them.
@NullMarked
package dev.plimsoll.engine.inventory.models;

import org.jspecify.annotations.NullMarked;
