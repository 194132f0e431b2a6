package dev.plimsoll.engine.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.ResourceTable;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.SupportEnd;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportDatesTest {

  @Test
  void namesTheLastDayAndWhoSaysSo() {
    assertThat(SupportDates.of("alpine", "3.18"))
        .containsExactly(
            new SupportEnd(
                SupportEnd.Kind.STANDARD, LocalDate.of(2025, 5, 9), "alpinelinux.org/releases"));
    assertThat(SupportDates.of("alpine", "edge")).isEmpty();
    assertThat(SupportDates.of("nobodys-linux", "1")).isEmpty();
  }

  @Test
  void countsTheSupportThatEverybodyGets() {
    var buster = distribution("debian", "10", false);

    assertThat(buster.supportedUntil()).hasValue(LocalDate.of(2024, 6, 30));
    assertThat(buster.isUnsupported(LocalDate.of(2024, 6, 30))).isFalse();
    assertThat(buster.isUnsupported(LocalDate.of(2024, 7, 1))).isTrue();
  }

  @Test
  void countsPaidSupportWhereTheImageHasIt() {
    assertThat(distribution("ubuntu", "18.04", false).supportedUntil())
        .hasValue(LocalDate.of(2023, 5, 31));
    assertThat(distribution("ubuntu", "18.04", true).supportedUntil())
        .hasValue(LocalDate.of(2028, 4, 26));
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    assertThat(distribution("wolfi", "", false).isUnsupported(LocalDate.MAX)).isFalse();
  }

  /// A row for a release that its family never writes so would never be found.
  @Test
  void everyRowIsOfAFamilyAndWrittenAsItsReleases() {
    var seen = new HashSet<List<String>>();
    for (var row : ResourceTable.rows("distribution/support.tsv", 5)) {
      var family = Family.named(row.getFirst());
      assertThat(family).as(row.toString()).isPresent();
      assertThat(family.get().form().of(row.get(1))).as(row.toString()).isEqualTo(row.get(1));
      assertThat(row.getLast()).isNotBlank();
      assertThat(seen.add(row.subList(0, 3))).as("twice: " + row).isTrue();
    }
  }

  @Test
  void noFamilyStandsTwice() {
    assertThat(Family.all()).extracting(Family::word).doesNotHaveDuplicates();
  }

  private static Distribution distribution(String family, String release, boolean subscribed) {
    return new Distribution(
        family,
        release,
        "",
        "",
        List.of(),
        family,
        release,
        subscribed,
        SupportDates.of(family, release));
  }
}
