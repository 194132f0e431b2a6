/// macOS: application bundles.
@NullMarked
package dev.plimsoll.engine.inventory.apple;

import org.jspecify.annotations.NullMarked;
