/// Packages of Arch Linux and its kin: the local database of pacman. Knows no version order.
@NullMarked
package dev.plimsoll.engine.inventory.alpm;

import org.jspecify.annotations.NullMarked;
