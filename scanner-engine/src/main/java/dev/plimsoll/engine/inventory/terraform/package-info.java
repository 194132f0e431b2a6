/// Terraform: the dependency lock file.
@NullMarked
package dev.plimsoll.engine.inventory.terraform;

import org.jspecify.annotations.NullMarked;
