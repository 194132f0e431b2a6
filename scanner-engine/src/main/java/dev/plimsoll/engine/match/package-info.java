/// Component × statement → finding with evidence, or the reason why it could not be judged.
///
/// [Matcher] is the door. What comes before another is said by `version`, which statements exist by
/// an `AdvisorySource`; in here is which statements apply to whom, and how several of them become
/// one finding. Counting and suppressing findings is not done here.
@NullMarked
package dev.plimsoll.engine.match;

import org.jspecify.annotations.NullMarked;
