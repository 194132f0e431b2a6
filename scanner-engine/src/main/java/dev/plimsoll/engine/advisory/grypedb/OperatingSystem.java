package dev.plimsoll.engine.advisory.grypedb;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A row of `operating_systems`.
///
/// @param label `edge`, `rolling`, `unstable`
/// @param channel a set of packages beside the ordinary one, such as `eus`; empty for that
record OperatingSystem(
    long id,
    String name,
    String releaseId,
    String major,
    String minor,
    String label,
    String codename,
    String channel) {

  /// The rows that speak of a release: those of its minor version, else those that are for the
  /// whole major version. Never those of another minor version.
  static List<Long> find(List<OperatingSystem> all, List<String> names, EcosystemRelease release) {
    var own = new ArrayList<OperatingSystem>();
    for (var system : all) {
      if (system.isCalled(names) && system.isServed(release)) {
        own.add(system);
      }
    }
    var version = release.version();
    if (version.isEmpty()) {
      return ids(own, _ -> true);
    }
    if (!Character.isDigit(version.charAt(0))) {
      return ids(
          own,
          system ->
              system.label.equalsIgnoreCase(version) || system.codename.equalsIgnoreCase(version));
    }
    var minor = minor(release);
    var exact = ids(own, it -> it.isOf(release.major(), minor));
    return exact.isEmpty() ? ids(own, it -> it.isOf(release.major(), "")) : exact;
  }

  private static List<Long> ids(List<OperatingSystem> systems, Predicate<OperatingSystem> wanted) {
    return systems.stream().filter(wanted).map(OperatingSystem::id).toList();
  }

  /// `4` of `22.04`: the database writes both forms.
  private static String minor(EcosystemRelease release) {
    var parts = release.version().split("\\.", -1);
    return parts.length < 2 ? "" : withoutZeros(parts[1]);
  }

  private boolean isCalled(List<String> names) {
    return names.stream()
        .anyMatch(it -> it.equalsIgnoreCase(name) || it.equalsIgnoreCase(releaseId));
  }

  /// Fixes for subscribers count for subscribers alone.
  private boolean isServed(EcosystemRelease release) {
    return channel.isEmpty() || (release.isPaid() && channel.equalsIgnoreCase("esm"));
  }

  private boolean isOf(String wantedMajor, String wantedMinor) {
    return withoutZeros(major).equals(withoutZeros(wantedMajor))
        && withoutZeros(minor).equals(wantedMinor);
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+", "");
  }
}
