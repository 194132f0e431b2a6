package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `ecosystem_specific` and `database_specific` of an affected package, whose form is each
/// publisher's own.
///
/// @param standing RustSec's `informational` (unmaintained, unsound, notice) is no vulnerability;
///   the `state` of Wolfi and Chainguard tells what they make of one
/// @param imports packages of a Go module that hold the fault (`imports[].path`)
record Specifics(Severities severities, Optional<Standing> standing, List<String> imports) {

  static final Specifics NONE = new Specifics(Severities.NONE, Optional.empty(), List.of());

  Specifics {
    imports = List.copyOf(imports);
  }

  Specifics or(Specifics other) {
    return new Specifics(
        severities.or(other.severities),
        standing.or(other::standing),
        imports.isEmpty() ? other.imports : imports);
  }

  static Specifics read(JsonCursor in) throws IOException {
    if (!in.isObject()) {
      in.skip();
      return NONE;
    }
    var severities = new ArrayList<Severities>();
    var standings = new ArrayList<Standing>();
    var imports = new ArrayList<String>();
    in.eachField(
        "affected[].…_specific",
        field -> {
          switch (field) {
            case "informational" -> {
              if (!in.textOrNothing().isEmpty()) {
                standings.add(Standing.REMARK);
              }
            }
            case "state" -> ofState(in.textOrNothing()).ifPresent(standings::add);
            case "imports" -> in.eachElement(field, () -> path(in, imports));
            default -> severities.add(Severities.word(field, in));
          }
        });
    return new Specifics(
        severities.stream().reduce(Severities.NONE, Severities::or),
        standings.stream().findFirst(),
        imports);
  }

  private static void path(JsonCursor in, List<String> imports) throws IOException {
    in.eachField(
        "imports[]",
        field -> {
          if (field.equals("path")) {
            imports.add(in.text(field));
          } else {
            in.skip();
          }
        });
  }

  private static Optional<Standing> ofState(String state) {
    return switch (state) {
      case "detection" -> Optional.of(Standing.UNDER_INVESTIGATION);
      case "fix-not-planned" -> Optional.of(Standing.WONT_FIX);
      case "false-positive-determination", "not-affected" -> Optional.of(Standing.NOT_AFFECTED);
      default -> Optional.empty();
    };
  }
}
