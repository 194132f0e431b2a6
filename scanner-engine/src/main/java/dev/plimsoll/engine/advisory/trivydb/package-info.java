/// Trivy's own database (trivy-db, schema 2), read where it lies: a bbolt file of platform →
/// package → id → advisory as JSON, and of id → description.
///
/// What Trivy's tables say stands here, not what Trivy makes of it: which versions are affected is
/// judged in `match` as for any other source. Not read: the severity that Trivy would choose among
/// all vendors' (ours goes by the advisory's own publisher, then GHSA, then NVD), patches of
/// vendors that rebuild other distributions (Root.io, Seal, RapidFort), and, for Red Hat, the
/// content sets of an image: its advisories are those of the repositories that every system has.
@NullMarked
package dev.plimsoll.engine.advisory.trivydb;

import org.jspecify.annotations.NullMarked;
