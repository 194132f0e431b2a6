/// Texts in both languages and the forms of numbers, sizes and dates. No JavaFX: the command line
/// uses it too.
@NullMarked
package dev.plimsoll.app.i18n;

import org.jspecify.annotations.NullMarked;
