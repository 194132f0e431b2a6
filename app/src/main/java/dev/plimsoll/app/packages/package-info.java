/// The packages screen: what is in the image, as a list and as a tree of dependencies.
///
/// Lives here: the index of a report's components and of what they need, its filter and its rows,
/// the screen over them. Not here: how relations come about (`engine.inventory`), which findings a
/// component has (`engine.match`).
@NullMarked
package dev.plimsoll.app.packages;

import org.jspecify.annotations.NullMarked;
