package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.format.ResourceTable;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// The other ids of a record whose maker does not say how they relate to its own.
///
/// An advisory of a distribution may cover several vulnerabilities: were they taken for aliases,
/// all of them would become one. So ids are aliases only where both name a vulnerability itself; an
/// id of unknown kind never does.
///
/// @param aliases of the same vulnerability
/// @param upstream what the record covers, or is covered by
public record RelatedIds(List<String> aliases, List<String> upstream) {

  private static final List<String> NAMES_OF_VULNERABILITIES =
      ResourceTable.lines("advisory/alias-prefixes.txt");

  /// Bug fixes and enhancements of AlmaLinux, Rocky Linux, Oracle and Red Hat.
  private static final Pattern ERRATUM_ALONE = Pattern.compile("(AL|RL|EL|RH)(BA|EA)-");

  public RelatedIds {
    aliases = List.copyOf(aliases);
    upstream = List.copyOf(upstream);
  }

  public static RelatedIds of(String id, Collection<String> others) {
    var distinct =
        others.stream().filter(other -> !other.isBlank() && !other.equals(id)).distinct().toList();
    return isVulnerability(id)
        ? new RelatedIds(
            distinct.stream().filter(RelatedIds::isVulnerability).toList(),
            distinct.stream().filter(other -> !isVulnerability(other)).toList())
        : new RelatedIds(List.of(), distinct);
  }

  /// True for a distribution's notice of mended faults or new features: `ALBA-2019:0973`.
  public static boolean isErratumAlone(String id) {
    return ERRATUM_ALONE.matcher(id).lookingAt();
  }

  private static boolean isVulnerability(String id) {
    return NAMES_OF_VULNERABILITIES.stream().anyMatch(id::startsWith);
  }
}
