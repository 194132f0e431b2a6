/// GitHub Actions: what workflows and composite actions use.
@NullMarked
package dev.plimsoll.engine.inventory.githubactions;

import org.jspecify.annotations.NullMarked;
