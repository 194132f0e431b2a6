package dev.plimsoll.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/// An entry of CISA's catalogue of known exploited vulnerabilities.
///
/// @param cve that it speaks of
/// @param added when CISA took it up
/// @param due until when agencies of the United States have to act
/// @param isUsedByRansomware true where such a campaign is known
public record Kev(
    String cve, LocalDate added, Optional<LocalDate> due, boolean isUsedByRansomware) {}
