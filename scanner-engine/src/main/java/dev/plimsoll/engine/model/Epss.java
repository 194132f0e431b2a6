package dev.plimsoll.engine.model;

import java.time.LocalDate;

/// How likely a vulnerability is to be exploited in the next thirty days, by the Exploit Prediction
/// Scoring System (first.org/epss).
///
/// @param cve that it speaks of
/// @param score 0 to 1
/// @param percentile share of all vulnerabilities with the same score or a lower one, 0 to 1
/// @param date of the scoring
public record Epss(String cve, double score, double percentile, LocalDate date) {}
