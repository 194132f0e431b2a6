/// JavaScript packages: `package.json` of npm, Yarn, pnpm and Bun alike, and the lock files of each
/// and of Deno. Knows no version order, no range syntax and no registry.
@NullMarked
package dev.plimsoll.engine.inventory.javascript;

import org.jspecify.annotations.NullMarked;
