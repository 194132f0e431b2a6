/// Themes, fonts and style sheets. The only place that names a style sheet.
@NullMarked
package dev.plimsoll.app.theme;

import org.jspecify.annotations.NullMarked;
