/// A report as a CycloneDX 1.6 bill of materials, by the CycloneDX project's own library.
@NullMarked
package dev.plimsoll.engine.document.cyclonedx;

import org.jspecify.annotations.NullMarked;
