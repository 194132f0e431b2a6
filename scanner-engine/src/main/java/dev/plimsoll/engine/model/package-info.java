/// The words of the domain as records. Depends on the JDK alone, judges nothing, reads nothing.
@NullMarked
package dev.plimsoll.engine.model;

import org.jspecify.annotations.NullMarked;
