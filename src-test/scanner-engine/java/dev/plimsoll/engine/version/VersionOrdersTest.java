package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionOrdersTest {

  @Test
  void knowsTheOrderOfAnEcosystemWithAndWithoutRelease() {
    assertThat(VersionOrders.forEcosystem("Debian")).map(VersionOrder::name).contains("dpkg");
    assertThat(VersionOrders.forEcosystem("Debian:11")).isPresent();
    assertThat(VersionOrders.forEcosystem("Ubuntu:22.04:LTS")).isPresent();
  }

  @Test
  void guessesNoOrder() {
    assertThat(VersionOrders.forEcosystem("")).isEmpty();
    assertThat(VersionOrders.forEcosystem("debian")).isEmpty();
    assertThat(VersionOrders.forEcosystem("Alpine:v3.19")).isEmpty();
  }
}
