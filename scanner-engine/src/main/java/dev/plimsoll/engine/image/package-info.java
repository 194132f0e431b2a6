/// What can be opened as an image, the stream readers of each container format, what one layer says
/// ([LayerFacts]) and its cache, and the stack of layers with whiteouts. Knows no ecosystem and no
/// advisory.
@NullMarked
package dev.plimsoll.engine.image;

import org.jspecify.annotations.NullMarked;
