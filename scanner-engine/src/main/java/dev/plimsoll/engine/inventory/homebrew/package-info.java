/// Formulae that Homebrew poured into its cellar, on Linux or macOS. Knows no version order.
@NullMarked
package dev.plimsoll.engine.inventory.homebrew;

import org.jspecify.annotations.NullMarked;
