package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Kev;
import java.util.Optional;

/// What is known of one CVE that raises or lowers its urgency.
public record Signal(
    String cve, Optional<Epss> epss, Optional<Kev> kev, Optional<CveRecord> record) {}
