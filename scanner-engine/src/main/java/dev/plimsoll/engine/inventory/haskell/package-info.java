/// Haskell: Cabal's freeze file and Stack's files.
@NullMarked
package dev.plimsoll.engine.inventory.haskell;

import org.jspecify.annotations.NullMarked;
