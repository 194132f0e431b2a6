package dev.plimsoll.app.packages;

import java.util.List;
import java.util.Locale;

/// What the rows are put together by.
public enum Grouping {
  NONE,
  ECOSYSTEM,
  LAYER,
  /// A package with several licences stands in the group of each.
  LICENCE;

  /// Groups of one package beyond this number are left out; a package that declares more is hostile
  /// or a collection.
  private static final int MOST = 32;

  /// The keys of the groups in which a package stands; the empty key is that of no licence.
  List<String> keys(PackageEntry entry) {
    return switch (this) {
      case NONE -> List.of();
      case ECOSYSTEM -> List.of(entry.component().type().word());
      case LAYER -> List.of(String.format(Locale.ROOT, "%06d", entry.component().layer()));
      case LICENCE ->
          entry.licences().isEmpty()
              ? List.of("")
              : entry.licences().subList(0, Math.min(MOST, entry.licences().size()));
    };
  }

  Grouping next() {
    var all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }
}
