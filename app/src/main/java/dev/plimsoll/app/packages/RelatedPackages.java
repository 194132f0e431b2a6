package dev.plimsoll.app.packages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The packages to which one package stands in a relation.
record RelatedPackages(PackageIndex index, PackageEntry entry) {

  List<PackageEntry> of(Detail relation) {
    return switch (relation) {
      case FILES -> List.of();
      case DEPENDS_ON -> entries(entry.component().relations().dependsOn());
      case CONTAINS -> entries(entry.component().relations().contains());
      case NEEDED_BY ->
          Arrays.stream(index.graph().neededBy(entry.position())).mapToObj(index::entry).toList();
    };
  }

  private List<PackageEntry> entries(List<String> ids) {
    return ids.stream().map(index::entry).flatMap(Optional::stream).toList();
  }
}
