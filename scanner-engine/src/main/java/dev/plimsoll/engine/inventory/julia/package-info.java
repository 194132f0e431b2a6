/// Julia: manifests of environments.
@NullMarked
package dev.plimsoll.engine.inventory.julia;

import org.jspecify.annotations.NullMarked;
