package dev.plimsoll.engine.model;

/// The recipe from which a binary package was built; distributions' advisories name it.
public record SourcePackage(String name, String version) {}
