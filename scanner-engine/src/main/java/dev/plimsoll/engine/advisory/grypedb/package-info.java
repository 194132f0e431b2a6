/// Grype's own database (schema 6), read where it lies: an SQLite file of packages, operating
/// systems, vulnerabilities, and of what each says about each, the last two as JSON in `blobs`.
///
/// What the tables say stands here, not what Grype makes of it. Its rule that some distributions
/// are others (`operating_system_specifier_overrides`: Rocky is Red Hat, Gentoo is Red Hat) is not
/// followed: a distribution's own records count, and Red Hat's stand in for AlmaLinux and Rocky
/// Linux only where the database has no records of theirs about affected packages. Records of
/// another minor release never answer.
///
/// Not read: EPSS and KEV (`advisory.signal` has them), CWE, records by CPE
/// (`affected_cpe_handles`, `unaffected_cpe_handles`), the condition that a package runs on a
/// certain platform (`platform_cpes`: the statement then stands without it), and records that hold
/// for images rebuilt by Root.io alone.
@NullMarked
package dev.plimsoll.engine.advisory.grypedb;

import org.jspecify.annotations.NullMarked;
