/// Bills of materials that lie in an image as files: CycloneDX and SPDX 2, as JSON, XML or text.
///
/// What they say is declared: somebody wrote it down when the software was built. It becomes a
/// component of the ecosystem that its package URL names, so that what is found there by its own
/// cataloger too is one. Writing such documents is [dev.plimsoll.engine.document]'s; Bitnami's are
/// read in its own package, since they are the record of what was installed.
@NullMarked
package dev.plimsoll.engine.inventory.sbom;

import org.jspecify.annotations.NullMarked;
