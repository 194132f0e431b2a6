/// The built-in demo image and its advisories.
@NullMarked
package dev.plimsoll.app.demo;

import org.jspecify.annotations.NullMarked;
