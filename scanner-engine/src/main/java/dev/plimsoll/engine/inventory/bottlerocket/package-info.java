/// Packages of Bottlerocket, which ships no package manager and no database but a list of the rpms
/// that it was built from.
@NullMarked
package dev.plimsoll.engine.inventory.bottlerocket;

import org.jspecify.annotations.NullMarked;
