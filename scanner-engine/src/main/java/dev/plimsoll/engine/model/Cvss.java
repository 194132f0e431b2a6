package dev.plimsoll.engine.model;

/// A CVSS vector with its base score.
///
/// @param version `2.0`, `3.0`, `3.1`, `4.0`
/// @param score 0.0 to 10.0
/// @param source whose assessment it is: `osv`
public record Cvss(String version, String vector, double score, String source) {}
