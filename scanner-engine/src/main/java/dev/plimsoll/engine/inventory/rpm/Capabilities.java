package dev.plimsoll.engine.inventory.rpm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a package requires and provides, as names: of packages, `libc.so.6()(64bit)`,
/// `python3dist(six)`, paths (rpm manual, "Dependencies").
final class Capabilities {

  /// `(a >= 1 with a < 2)`, `(a and b)`: everything named is needed.
  private static final Pattern ALL_OF = Pattern.compile(" (?:with|and) ");

  /// `(a or b)`, `(a if b)`: nobody can tell which one is.
  private static final Pattern DEPENDS = Pattern.compile(" (?:or|if|unless|else|without) ");

  private Capabilities() {}

  /// Alternatives and conditions are left out, and so are features of rpm itself.
  static List<String> required(List<String> names) {
    return names.stream()
        .filter(name -> !name.startsWith("rpmlib("))
        .flatMap(Capabilities::operands)
        .filter(Capabilities::isShared)
        .distinct()
        .toList();
  }

  /// Without what only the package itself requires.
  static List<String> provided(List<String> names, String own) {
    return names.stream().filter(name -> !name.equals(own) && isShared(name)).distinct().toList();
  }

  private static boolean isShared(String name) {
    return !name.isBlank() && !name.startsWith("config(");
  }

  private static Stream<String> operands(String requirement) {
    if (!requirement.startsWith("(")) {
      return Stream.of(requirement);
    }
    boolean isPlain =
        requirement.endsWith(")")
            && requirement.lastIndexOf(" (") < 0
            && !requirement.startsWith("((")
            && !DEPENDS.matcher(requirement).find();
    return isPlain
        ? ALL_OF
            .splitAsStream(requirement.substring(1, requirement.length() - 1))
            .map(operand -> operand.strip().split(" ", 2)[0])
        : Stream.of();
  }
}
