package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProgramVersionTest {

  @Test
  void isFilledInByTheBuild() {
    var version = ProgramVersion.read();

    assertThat(version.program()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    assertThat(version.javaFx()).matches("[0-9]+\\.[0-9]+.*");
  }
}
