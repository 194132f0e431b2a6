/// Packages of Gentoo and its kin: the database of what Portage installed. Knows no version order.
@NullMarked
package dev.plimsoll.engine.inventory.portage;

import org.jspecify.annotations.NullMarked;
