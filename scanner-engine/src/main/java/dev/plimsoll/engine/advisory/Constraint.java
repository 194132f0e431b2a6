package dev.plimsoll.engine.advisory;

import java.util.List;
import java.util.Optional;

/// Affected versions in a syntax of their own, as the databases of other tools hold them.
///
/// @param syntax whose: a name that the package `version` reads
/// @param affected one expression; empty for every version
/// @param except versions that are not affected though `affected` holds them, each an expression
/// @param fixed the version that mends it; absent where none or unknown
public record Constraint(
    String syntax, String affected, List<String> except, Optional<String> fixed) {

  public Constraint {
    except = List.copyOf(except);
  }
}
