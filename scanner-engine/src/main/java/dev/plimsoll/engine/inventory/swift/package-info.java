/// Swift: the package manager's `Package.resolved`.
@NullMarked
package dev.plimsoll.engine.inventory.swift;

import org.jspecify.annotations.NullMarked;
