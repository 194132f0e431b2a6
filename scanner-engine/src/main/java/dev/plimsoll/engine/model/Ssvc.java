package dev.plimsoll.engine.model;

/// What CISA decided by Stakeholder-Specific Vulnerability Categorization, in its own words; empty
/// where it says nothing.
///
/// @param cve that it speaks of
/// @param exploitation `none`, `poc`, `active`
/// @param automatable `yes`, `no`
/// @param technicalImpact `partial`, `total`
public record Ssvc(String cve, String exploitation, String automatable, String technicalImpact) {}
