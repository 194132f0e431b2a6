/// Packages of Debian and its kin: dpkg (`status`, `status.d`, lists of files, licences) and opkg,
/// which writes the same form. Knows no version order and no advisory, and what a licence's name
/// means is no business of it.
@NullMarked
package dev.plimsoll.engine.inventory.dpkg;

import org.jspecify.annotations.NullMarked;
