/// The advisories of this machine as the window shows them: their import, and the strip of the
/// first start. State and parts that several screens share; no screen of its own.
@NullMarked
package dev.plimsoll.app.kit;

import org.jspecify.annotations.NullMarked;
