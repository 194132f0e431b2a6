/// Lua: rockspecs, of which only constants are read.
@NullMarked
package dev.plimsoll.engine.inventory.lua;

import org.jspecify.annotations.NullMarked;
