/// The main class and the one place where objects are wired.
@NullMarked
package dev.plimsoll.app;

import org.jspecify.annotations.NullMarked;
