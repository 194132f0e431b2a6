/// What the application knows of scans: which image is being scanned, what each scan last said.
/// State that several features share; no feature itself, and nothing here is drawn.
@NullMarked
package dev.plimsoll.app.scan;

import org.jspecify.annotations.NullMarked;
