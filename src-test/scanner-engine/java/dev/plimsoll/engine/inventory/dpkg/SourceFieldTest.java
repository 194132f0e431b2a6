package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.SourcePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFieldTest {

  @ParameterizedTest
  @CsvSource({
    "'', libc6, 2.31-13, libc6, 2.31-13",
    "glibc, libc6, 2.31-13, glibc, 2.31-13",
    "gcc-defaults (1.185.1), gcc, 4:10.2.1-1, gcc-defaults, 1.185.1",
    "coreutils (8.32-4), coreutils, 8.32-4+b1, coreutils, 8.32-4",
    "util-linux(2.36.1-8), bsdutils, 1:2.36.1-8, util-linux, 2.36.1-8",
    "glibc (), libc6, 2.31-13, glibc, 2.31-13",
    "glibc (2.31, libc6, 2.31-13, glibc, 2.31"
  })
  void readsNameAndVersion(
      String field, String name, String version, String source, String sourceVersion) {
    assertThat(SourceField.read(field, name, version))
        .isEqualTo(new SourcePackage(source, sourceVersion));
  }

  @Test
  void takesTheRebuildFromAVersionThatIsNotStated() {
    assertThat(SourceField.read("", "coreutils", "8.32-4+b1").version()).isEqualTo("8.32-4");
    assertThat(SourceField.read("src", "a", "1.0-1+b12").version()).isEqualTo("1.0-1");
  }

  @Test
  void keepsWhatOnlyLooksLikeARebuild() {
    assertThat(SourceField.read("", "a", "1.0+b1-2").version()).isEqualTo("1.0+b1-2");
    assertThat(SourceField.read("", "a", "1.0-1+deb11u1").version()).isEqualTo("1.0-1+deb11u1");
    assertThat(SourceField.read("", "a", "1.0-1+b").version()).isEqualTo("1.0-1+b");
    assertThat(SourceField.read("a (1.0+b1)", "a", "1.0+b1").version()).isEqualTo("1.0+b1");
  }

  /// The false result that is accepted: nothing in the record tells this from a rebuild.
  @Test
  void takesASourceReallyNumberedLikeARebuildAsOlder() {
    assertThat(SourceField.read("", "a", "1.0+b2").version()).isEqualTo("1.0");
  }
}
