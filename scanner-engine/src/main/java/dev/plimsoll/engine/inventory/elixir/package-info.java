/// Elixir: Mix's lock file. Applications as built belong to `erlang`.
@NullMarked
package dev.plimsoll.engine.inventory.elixir;

import org.jspecify.annotations.NullMarked;
