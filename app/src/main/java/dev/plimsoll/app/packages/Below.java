package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Severity;
import java.util.Optional;

/// What the tree holds beneath a component, itself not counted.
///
/// @param vulnerable components with findings, each once however many ways lead to it
/// @param worst of their findings
/// @param isLowerBound true where something beneath was not compared with advisories
record Below(int vulnerable, Optional<Severity> worst, boolean isLowerBound) {

  static final Below NOTHING = new Below(0, Optional.empty(), false);
}
