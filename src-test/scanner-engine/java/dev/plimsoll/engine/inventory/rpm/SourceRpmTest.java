package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.SourcePackage;
import org.junit.jupiter.api.Test;

class SourceRpmTest {

  @Test
  void readsReleaseVersionAndNameFromTheRight() {
    assertThat(SourceRpm.of("java-11-openjdk-11.0.1-2.el9.src.rpm", ""))
        .hasValue(new SourcePackage("java-11-openjdk", "11.0.1-2.el9"));
    assertThat(SourceRpm.of("a-1-2.nosrc.rpm", "")).hasValue(new SourcePackage("a", "1-2"));
  }

  @Test
  void takesTheEpochOfThePackage() {
    assertThat(SourceRpm.of("vim-8.2-3.src.rpm", "2:"))
        .hasValue(new SourcePackage("vim", "2:8.2-3"));
  }

  @Test
  void readsNothingElse() {
    assertThat(SourceRpm.of("", "")).isEmpty();
    assertThat(SourceRpm.of("vim-8.2.src.rpm", "")).isEmpty();
    assertThat(SourceRpm.of("vim-8.2-3.x86_64.rpm", "")).isEmpty();
  }
}
