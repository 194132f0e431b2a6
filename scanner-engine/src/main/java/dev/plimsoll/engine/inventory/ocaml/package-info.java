/// OCaml: opam files of installed packages and of projects.
@NullMarked
package dev.plimsoll.engine.inventory.ocaml;

import org.jspecify.annotations.NullMarked;
