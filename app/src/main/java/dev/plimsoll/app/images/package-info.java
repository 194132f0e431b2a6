/// The images screen.
@NullMarked
package dev.plimsoll.app.images;

import org.jspecify.annotations.NullMarked;
