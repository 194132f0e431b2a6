/// What raises or lowers the urgency of a CVE: CISA's catalogue of known exploited vulnerabilities
/// (KEV), the scores of EPSS, and the records of the CVE list with their vectors, weaknesses and
/// CISA's decisions. Imported into one file beside the advisory store, part by part, and looked up
/// by id. What follows for a finding is said by `match`.
@NullMarked
package dev.plimsoll.engine.advisory.signal;

import org.jspecify.annotations.NullMarked;
