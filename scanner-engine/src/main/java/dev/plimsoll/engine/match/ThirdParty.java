package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.plimsoll.engine.format.ResourceTable;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells packages of other suppliers from the distribution's own, by `Maintainer`.
///
/// Accepts that a supplier whom the list does not know passes for the distribution: his package may
/// then show a finding of the distribution's package of that name (`ThirdPartyTest`,
/// `takesAnUnknownSupplierForTheDistribution`).
final class ThirdParty {

  private final List<String> parts;
  private final Set<String> whole;

  private ThirdParty(List<String> patterns) {
    parts = patterns.stream().filter(pattern -> !pattern.startsWith("=")).toList();
    whole =
        patterns.stream()
            .filter(pattern -> pattern.startsWith("="))
            .map(pattern -> pattern.substring(1))
            .collect(toUnmodifiableSet());
  }

  static ThirdParty debian() {
    return new ThirdParty(
        ResourceTable.lines("match/third-party-debian.txt").stream()
            .map(line -> line.strip().toLowerCase(Locale.ROOT))
            .toList());
  }

  /// Only Debian's packages name a maintainer that tells them apart.
  boolean supplied(Component component) {
    if (component.type() != ComponentType.DEB) {
      return false;
    }
    var maintainer = component.supplier().orElse("").strip().toLowerCase(Locale.ROOT);
    return whole.contains(maintainer) || parts.stream().anyMatch(maintainer::contains);
  }
}
