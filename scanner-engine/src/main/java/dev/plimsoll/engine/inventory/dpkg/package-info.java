/// Debian packages: `status`, `status.d`. Knows no version order and no advisory.
@NullMarked
package dev.plimsoll.engine.inventory.dpkg;

import org.jspecify.annotations.NullMarked;
