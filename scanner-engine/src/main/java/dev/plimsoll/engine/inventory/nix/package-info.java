/// Packages in the store of Nix: the folders themselves, the derivations that made them, and Nix's
/// own database. Knows no version order.
@NullMarked
package dev.plimsoll.engine.inventory.nix;

import org.jspecify.annotations.NullMarked;
