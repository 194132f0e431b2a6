/// Controls and state that several features share. Knows no feature.
@NullMarked
package dev.plimsoll.app.ui;

import org.jspecify.annotations.NullMarked;
