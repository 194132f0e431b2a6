/// The settings screen: what can be chosen, each with one line and effective at once.
@NullMarked
package dev.plimsoll.app.settings;

import org.jspecify.annotations.NullMarked;
