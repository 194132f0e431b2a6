/// Software that Bitnami packs below `/opt/bitnami`: its list of components, and the SPDX documents
/// that lie beside each. What such a document says of other ecosystems is read by theirs.
@NullMarked
package dev.plimsoll.engine.inventory.bitnami;

import org.jspecify.annotations.NullMarked;
