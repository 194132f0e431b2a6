/// The condition language: which fields there are ([FieldCatalogue]), what a condition asks of them
/// ([Filter]), and what could be typed next ([Completions]).
///
/// A catalogue is a list of [Field]s over rows of any type. What can be asked of a field, and what
/// that means, is its [Kind]; what a text says is read in `filter.syntax`. Nothing in here knows a
/// finding, a package or an event: their catalogues stand beside them.
///
/// A field without a value makes every comparison false, `!=` too; so `not a = b` holds where `a`
/// has no value, and `a != b` does not. That is Falco's rule.
@NullMarked
package dev.plimsoll.engine.filter;

import org.jspecify.annotations.NullMarked;
