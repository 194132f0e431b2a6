package dev.plimsoll.engine.inventory.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CargoLockTest {

  @Test
  void readsTheRootOfVersionOne() throws IOException {
    var facts =
        read(
            """
            [root]
            name = "app"
            version = "0.1.0"
            dependencies = ["libc 0.2.1 (registry+https://github.com/rust-lang/crates.io-index)"]

            [[package]]
            name = "libc"
            version = "0.2.1"
            source = "registry+https://github.com/rust-lang/crates.io-index"

            [metadata]
            "checksum libc 0.2.1 (registry+https://github.com/rust-lang/crates.io-index)" = "00"
            """);

    assertThat(RustCatalogerTest.words(facts)).containsExactly("app 0.1.0", "libc 0.2.1");
    assertThat(facts.onlyFact().packages().getFirst().dependsOn())
        .containsExactly(new Dependency("libc", "0.2.1"));
    assertThat(facts.onlyFact().packages().getFirst().kind()).isEqualTo(EvidenceKind.DECLARED);
  }

  @Test
  void namesTheRepositoryOfACrateFromGit() throws IOException {
    var facts =
        read(
            """
            version = 4
            [[package]]
            name = "a"
            version = "1.0.0"
            source = "git+https://example.org/a.git?branch=main#0123abcd"
            dependencies = ["b"]
            [[package]]
            name = "b"
            """);

    var crate = facts.onlyFact().packages().getFirst();
    assertThat(crate.qualifiers())
        .isEqualTo(Map.of("vcs_url", "git+https://example.org/a.git@0123abcd"));
    assertThat(crate.dependsOn()).containsExactly(new Dependency("b", ""));
    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("reason"))
        .isEqualTo("\"b\" has no version");
  }

  @Test
  void saysWhereTheTextBreaks() throws IOException {
    var facts = read("version = 4\nname = = 1\n");

    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("line"))
        .isEqualTo("2");
  }

  private static RecordedFacts read(String text) throws IOException {
    return RustCatalogerTest.read("src/Cargo.lock", text.getBytes(UTF_8));
  }
}
