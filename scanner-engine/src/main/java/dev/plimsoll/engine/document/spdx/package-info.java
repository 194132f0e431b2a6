/// A report as an SPDX 2.3 document, by the SPDX project's own library.
@NullMarked
package dev.plimsoll.engine.document.spdx;

import org.jspecify.annotations.NullMarked;
