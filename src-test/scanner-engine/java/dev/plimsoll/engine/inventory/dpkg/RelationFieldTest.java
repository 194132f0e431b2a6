package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationFieldTest {

  @Test
  void givesNamesWithoutVersionsArchitecturesAndProfiles() {
    assertThat(RelationField.names("libc6 (>= 2.25), python3:any, gcc [amd64 i386],g++<!cross>"))
        .containsExactly("libc6", "python3", "gcc", "g++");
  }

  @Test
  void leavesOutRelationsWithAlternatives() {
    assertThat(RelationField.names("debconf (>= 0.5) | debconf-2.0, passwd"))
        .containsExactly("passwd");
  }

  @Test
  void givesEachNameOnce() {
    assertThat(RelationField.names("a (>= 1), a (<< 2)", "a, b")).containsExactly("a", "b");
  }

  @Test
  void givesNothingForEmptyRelations() {
    assertThat(RelationField.names("", " , ,(>= 1)")).isEmpty();
  }
}
