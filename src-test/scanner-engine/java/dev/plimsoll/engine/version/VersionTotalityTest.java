package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every order puts the versions of all cases into one line.
class VersionTotalityTest {

  /// What one format has at most, evenly picked: all pairs of them are compared.
  private static final int MOST = 900;

  @ParameterizedTest
  @MethodSource("dev.plimsoll.engine.version.VersionCases#formats")
  void putsAllVersionsOfTheCasesIntoOneLine(String format) throws IOException {
    var order = VersionCases.order(format);
    var versions = picked(VersionCases.versions(format), order, format);
    versions.sort(null);
    var places = places(versions);
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < versions.size(); j++) {
        int sign = versions.get(i).compareTo(versions.get(j));
        if (sign != Integer.compare(places.get(i), places.get(j))) {
          assertThat(sign)
              .as("%s and %s", versions.get(i), versions.get(j))
              .isEqualTo(Integer.compare(places.get(i), places.get(j)));
        }
      }
    }
    assertThat(versions).hasSizeGreaterThan(2);
  }

  private static List<Version> picked(List<String> texts, VersionOrder order, String format) {
    var readable =
        texts.stream()
            // To pacman a version without release equals all releases, which are no equals.
            .filter(text -> !format.equals("pacman") || text.contains("-"))
            .map(order::read)
            .flatMap(Optional::stream)
            .toList();
    var picked = new ArrayList<Version>();
    int step = readable.size() / MOST + 1;
    for (int i = 0; i < readable.size(); i += step) {
      picked.add(readable.get(i));
    }
    return picked;
  }

  /// Of sorted versions, equal ones having one place.
  private static List<Integer> places(List<Version> sorted) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < sorted.size(); i++) {
      boolean isEqual = i > 0 && sorted.get(i - 1).compareTo(sorted.get(i)) == 0;
      places.add(isEqual ? places.getLast() : i);
    }
    return places;
  }
}
