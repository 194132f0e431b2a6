package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plimsoll.engine.advisory.PackageNames;
import dev.plimsoll.engine.format.ResourceTable;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Packages of languages and bundles as advisories know them: by exact coordinates, whoever built
/// them.
final class Ecosystems {

  private static final Map<String, String> TABLE =
      ResourceTable.rows("match/ecosystems.tsv", 2).stream()
          .collect(toUnmodifiableMap(List::getFirst, List::getLast));

  /// Behind a gem's version: `1.15.4-x86_64-linux`, `2.0-java`. The ruby gem of that version is the
  /// same code (RubyGems, "Platforms").
  private static final Pattern GEM_PLATFORM =
      Pattern.compile("-(?:java|jruby|ruby|(?:x86|x64|i[3-6]86|arm|aarch|universal|ppc|s390).*)$");

  private Ecosystems() {}

  static Optional<String> ecosystem(ComponentType type) {
    return Optional.ofNullable(TABLE.get(type.word()));
  }

  /// Empty for a type of which no advisories are known, or no order of versions.
  static Optional<Subject> subject(Component component) {
    return ecosystem(component.type())
        .flatMap(ecosystem ->
            VersionOrders.forEcosystem(ecosystem)
                .map(order ->
                    new Subject(
                        component,
                        List.of(ecosystem),
                        PackageNames.normalised(ecosystem, component.name()),
                        version(component),
                        order)));
  }

  private static String version(Component component) {
    var version = component.version();
    return switch (component.type()) {
      case GOLANG -> version.startsWith("go") ? version.substring(2) : withoutV(version);
      case GEM -> GEM_PLATFORM.matcher(version).replaceFirst("");
      case COMPOSER, SWIFT, GITHUB -> withoutV(version);
      default -> version;
    };
  }

  private static String withoutV(String version) {
    boolean isMarked =
        version.length() > 1 && version.charAt(0) == 'v' && Character.isDigit(version.charAt(1));
    return isMarked ? version.substring(1) : version;
  }
}
