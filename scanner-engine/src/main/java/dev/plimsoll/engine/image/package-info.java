/// What can be opened as an image, the stream readers of each container format, what one layer says
/// ([LayerFacts]) and its cache, and the stack of layers with whiteouts. Knows no ecosystem and no
/// advisory.
///
/// An archive passes once: [ArchiveReader] hands each member to whoever it turns out to be for,
/// layers go entry by entry to the [FileAnalyser]s that want them, and every byte is hashed on the
/// way. Which layers belong to the image, and in which order, is known only at the end; until then
/// facts stand under the digest that was computed. [LayerStack] then follows each file upwards.
///
/// How far a hostile image is followed stands in `Limits`. Bytes that are wrong become gaps; an
/// exception means that there is nothing to report.
@NullMarked
package dev.plimsoll.engine.image;

import org.jspecify.annotations.NullMarked;
