/// Erlang: the resource files of OTP applications, of Elixir's too, and Rebar's lock file.
@NullMarked
package dev.plimsoll.engine.inventory.erlang;

import org.jspecify.annotations.NullMarked;
