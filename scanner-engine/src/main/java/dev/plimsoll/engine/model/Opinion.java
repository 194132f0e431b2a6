package dev.plimsoll.engine.model;

/// How serious somebody calls a vulnerability.
///
/// @param source who: `osv`, `cve:redhat`, `cve:CISA-ADP`
/// @param about the id that it speaks of
public record Opinion(Severity severity, String source, String about) {}
