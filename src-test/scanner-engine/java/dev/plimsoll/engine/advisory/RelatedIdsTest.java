package dev.plimsoll.engine.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedIdsTest {

  @Test
  void takesIdsOfVulnerabilitiesForAliases() {
    assertThat(RelatedIds.of("GHSA-aaaa-bbbb-cccc", List.of("CVE-2021-1", "GO-2021-1", "")))
        .isEqualTo(new RelatedIds(List.of("CVE-2021-1", "GO-2021-1"), List.of()));
  }

  @Test
  void neverMakesOneOfTheVulnerabilitiesThatAnAdvisoryCovers() {
    assertThat(RelatedIds.of("DSA-1-1", List.of("CVE-2021-1", "CVE-2021-2")))
        .isEqualTo(new RelatedIds(List.of(), List.of("CVE-2021-1", "CVE-2021-2")));
    assertThat(RelatedIds.of("CGA-1", List.of("CVE-2021-1", "GHSA-1")).aliases()).isEmpty();
    assertThat(RelatedIds.of("NEW-1", List.of("CVE-2021-1")).aliases()).isEmpty();
  }

  @Test
  void keepsTheAdvisoryOfAVulnerabilityApart() {
    assertThat(RelatedIds.of("CVE-2021-1", List.of("DSA-1-1", "GHSA-1", "CVE-2021-1")))
        .isEqualTo(new RelatedIds(List.of("GHSA-1"), List.of("DSA-1-1")));
  }

  @Test
  void tellsErrataWithoutAVulnerability() {
    assertThat(RelatedIds.isErratumAlone("ALBA-2019:0973")).isTrue();
    assertThat(RelatedIds.isErratumAlone("RHEA-2019:1")).isTrue();
    assertThat(RelatedIds.isErratumAlone("ALSA-2019:0973")).isFalse();
    assertThat(RelatedIds.isErratumAlone("CVE-2019-1")).isFalse();
  }
}
