package dev.plimsoll.engine.advisory;

/// Under which name an advisory source is asked.
///
/// @param ecosystem as OSV writes it, release included: `Debian:11`
/// @param name the source package for Debian
public record PackageKey(String ecosystem, String name) {}
