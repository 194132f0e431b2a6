/// The findings screen with its layer list.
@NullMarked
package dev.plimsoll.app.findings;

import org.jspecify.annotations.NullMarked;
