package dev.plimsoll.engine.advisory;

import java.util.List;

/// What a statement says besides name and versions, and to what it is limited.
///
/// @param constraints affected versions as text; a statement has these or ranges and versions
/// @param module the module stream that alone is meant (RPM modularity): `nodejs:12`; empty where
///   the package belongs to none
/// @param architectures that alone are meant, as the ecosystem names them; empty for all
/// @param imports packages of a Go module that hold the fault; empty where the whole module does
public record Terms(
    Standing standing,
    List<Constraint> constraints,
    String module,
    List<String> architectures,
    List<String> imports) {

  /// What most statements have.
  public static final Terms PLAIN = of(Standing.AFFECTED);

  public Terms {
    constraints = List.copyOf(constraints);
    architectures = List.copyOf(architectures);
    imports = List.copyOf(imports);
  }

  public static Terms of(Standing standing) {
    return new Terms(standing, List.of(), "", List.of(), List.of());
  }
}
