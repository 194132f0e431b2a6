/// A report as a document. Judges nothing and leaves nothing out by itself: what is to be written
/// is a [dev.plimsoll.engine.ScanReport].
///
/// `plimsoll-report/1` is one JSON object, indented, UTF-8, lines ended by LF. Its keys stand in a
/// fixed order and its lists are sorted, so that the same image and the same advisories give the
/// same bytes, apart from `run`. Three forms of nothing are kept apart:
///
/// - a value that is not known, or not examined by this version, is `null` (`epss`, `kev`, `risk`,
///   `seenRunning`, an image's `digest`);
/// - a key that does not apply is absent (`ownedBy`, `decision`);
/// - `secrets`, `licences` and `config` are absent as long as nothing examines them: an empty list
///   would say that they were looked for.
@NullMarked
package dev.plimsoll.engine.document;

import org.jspecify.annotations.NullMarked;
