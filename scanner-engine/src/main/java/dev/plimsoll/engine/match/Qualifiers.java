package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a statement means this build of a package: its architecture, its module stream.
final class Qualifiers {

  /// In the release of packages that are built for a module (RPM modularity):
  /// `1.module_el8.5.0+119+abc`, `2.module+el8.4.0+9+def`.
  private static final Pattern MODULE = Pattern.compile("\\.module[_+]");

  private static final Pattern FIRST_NUMBER = Pattern.compile("^(?:\\d+:)?(\\d+)");

  private Qualifiers() {}

  static boolean fit(Statement statement, Component component) {
    var architectures = statement.terms().architectures();
    if (!architectures.isEmpty()
        && !component.architecture().isEmpty()
        && !component.architecture().equals("noarch")
        && !architectures.contains(component.architecture())) {
      return false;
    }
    return component.type() != ComponentType.RPM || fitModule(statement, component);
  }

  /// An erratum of a module says nothing of packages outside of modules, nor the other way round.
  /// It names no stream: the versions of two streams differ in their first number.
  private static boolean fitModule(Statement statement, Component component) {
    boolean isOfModule = MODULE.matcher(component.version()).find();
    var bounds = bounds(statement);
    boolean meansModule =
        !statement.terms().module().isEmpty()
            || bounds.stream().anyMatch(bound -> MODULE.matcher(bound).find());
    if (isOfModule != meansModule) {
      return bounds.isEmpty() && !meansModule;
    }
    return !isOfModule
        || bounds.isEmpty()
        || bounds.stream().anyMatch(bound -> number(bound).equals(number(component.version())));
  }

  private static List<String> bounds(Statement statement) {
    var ends =
        statement.ranges().stream()
            .flatMap(range -> range.events().stream())
            .filter(event -> event.kind() != AffectedRange.Kind.INTRODUCED)
            .map(AffectedRange.Event::version);
    var fixes =
        statement.terms().constraints().stream().flatMap(constraint -> constraint.fixed().stream());
    return Stream.concat(ends, fixes).toList();
  }

  private static String number(String version) {
    var first = FIRST_NUMBER.matcher(version);
    return first.find() ? first.group(1) : "";
  }
}
