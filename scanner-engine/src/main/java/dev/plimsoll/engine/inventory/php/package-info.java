/// PHP packages: what Composer installed or locked, and the registry of PEAR and PECL. Programs and
/// extensions without a package are not looked for here, WordPress has a package of its own.
@NullMarked
package dev.plimsoll.engine.inventory.php;

import org.jspecify.annotations.NullMarked;
