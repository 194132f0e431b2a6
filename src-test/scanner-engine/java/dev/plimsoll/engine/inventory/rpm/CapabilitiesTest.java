package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {

  @Test
  void leavesOutWhatOnlyRpmOrThePackageItselfMeans() {
    assertThat(
            Capabilities.required(
                List.of("rpmlib(PayloadIsZstd)", "config(bash)", "glibc", "glibc", "/bin/sh", "")))
        .containsExactly("glibc", "/bin/sh");
    assertThat(
            Capabilities.provided(
                List.of("bash", "config(bash)", "bash(x86-64)", "/bin/sh"), "bash"))
        .containsExactly("bash(x86-64)", "/bin/sh");
  }

  @Test
  void needsAllThatARichRequirementNames() {
    assertThat(
            Capabilities.required(
                List.of("(python3dist(six) < 2 with python3dist(six) >= 1)", "(a and b = 3)")))
        .containsExactly("python3dist(six)", "a", "b");
  }

  @Test
  void choosesNothingFromAlternativesAndConditions() {
    assertThat(
            Capabilities.required(
                List.of("(a or b)", "(a if b else c)", "((a and b) or c)", "(a unless b)", "(a")))
        .isEmpty();
  }
}
