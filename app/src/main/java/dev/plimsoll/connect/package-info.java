/// What the application knows of the world outside: container engines and their images. The only
/// packages that open a socket are this one and those below it.
@NullMarked
package dev.plimsoll.connect;

import org.jspecify.annotations.NullMarked;
