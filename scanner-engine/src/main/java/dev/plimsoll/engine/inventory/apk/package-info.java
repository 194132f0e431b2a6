/// Packages of Alpine and those who use its package manager, apk: Wolfi, Chainguard, MinimOS,
/// postmarketOS, OpenWrt since 24.10. Reads the database of what is installed; which release the
/// packages come from is told by `inventory.osrelease`.
@NullMarked
package dev.plimsoll.engine.inventory.apk;

import org.jspecify.annotations.NullMarked;
