/// One version order and one range syntax per ecosystem, each citing its specification.
///
/// Here live the orders ([VersionOrders][dev.plimsoll.engine.version.VersionOrders] by ecosystem),
/// the range syntaxes ([RangeSyntaxes][dev.plimsoll.engine.version.RangeSyntaxes]), and the
/// judgement of one version by one range: OSV's events
/// ([RangeEvaluator][dev.plimsoll.engine.version.RangeEvaluator]) or text
/// ([VersionConstraints][dev.plimsoll.engine.version.VersionConstraints]). What cannot be read is a
/// value, never an exception and never *not affected*. Which range applies to which component is
/// the business of `match`.
///
/// The grammars are our own. The library versatile-core 0.18.1 was measured on the 5,448 pairs that
/// the package managers themselves ordered: right in all of deb, npm, Maven and Composer, in 1,019
/// of 1,036 of rpm, 586 of 591 of Python, 583 of 635 of RubyGems, 301 of 334 of pacman; it has
/// neither Gentoo nor Java. Where it is right it still fails on what real images and hostile ones
/// hold, numbers beyond 32 bits (npm, deb, Composer), thousands of hyphens (Maven, by a stack
/// overflow), and it reads both versions anew for each comparison, 10 µs for npm. It has no range
/// syntaxes of ecosystems.
@NullMarked
package dev.plimsoll.engine.version;

import org.jspecify.annotations.NullMarked;
