package dev.plimsoll.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.SourcePackage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdPartyTest {

  private final ThirdParty thirdParty = ThirdParty.debian();

  @ParameterizedTest
  @CsvSource({
    "Docker <support@docker.com>, true",
    "NVIDIA CORPORATION <cudatools@NVIDIA.com>, true",
    "GitHub, true",
    "GitHub Packaging Team <team@debian.example>, false",
    "Debian OpenSSL Team <pkg-openssl-devel@alioth-lists.debian.net>, false",
    "'', false"
  })
  void tellsSuppliersByMaintainer(String maintainer, boolean isThirdParty) {
    assertThat(isThirdParty(Optional.of(maintainer))).isEqualTo(isThirdParty);
  }

  @Test
  void takesAnUnknownSupplierForTheDistribution() {
    assertThat(isThirdParty(Optional.of("A Shop <packages@shop.example>"))).isFalse();
    assertThat(isThirdParty(Optional.empty())).isFalse();
  }

  private boolean isThirdParty(Optional<String> maintainer) {
    return thirdParty.supplied(
        Subjects.deb("a", "1", new SourcePackage("a", "1"), maintainer, true));
  }
}
