package dev.plimsoll.engine.inventory.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.format.program.MachBuilder;
import dev.plimsoll.engine.format.program.PeBuilder;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class RustCatalogerTest {

  private static final String CRATES =
      """
      {"packages":[
        {"name":"app","version":"0.1.0","source":"local","dependencies":[2],"root":true},
        {"name":"cc","version":"1.0.0","source":"crates.io","kind":"build"},
        {"name":"time","version":"0.1.43","source":"crates.io","dependencies":[9]}]}
      """;

  private static final String PATH = "/root/.cargo/registry/src/index.crates.io-6f17d22bba15001f/";

  @Test
  void readsTheListOfCratesInEveryFormat() throws IOException {
    for (var program :
        List.of(
            ElfBuilder.program().section(".dep-v0", packed(CRATES)).build(),
            new PeBuilder().section(".dep-v0", packed(CRATES)).build(),
            MachBuilder.program().section(".dep-v0", packed(CRATES)).build())) {
      var facts = program(program);

      assertThat(words(facts)).containsExactly("app 0.1.0", "time 0.1.43");
      assertThat(facts.onlyFact().packages().getFirst().dependsOn())
          .containsExactly(new Dependency("time", "0.1.43"));
      assertThat(facts.onlyFact().packages().getLast().dependsOn()).isEmpty();
      assertThat(facts.onlyFact().packages().getFirst().kind()).isEqualTo(EvidenceKind.INSTALLED);
      assertThat(facts.gaps()).isEmpty();
    }
  }

  @Test
  void saysWhyAListCannotBeRead() throws IOException {
    byte[] cut = Arrays.copyOf(packed(CRATES), 20);
    var bomb = packed("[" + " ".repeat(9 << 20) + "]");
    for (var list : List.of(new byte[] {1, 2, 3}, cut, packed("{"), packed("{}"), bomb)) {
      var facts = program(ElfBuilder.program().section(".dep-v0", list).build());

      assertThat(facts.facts()).isEmpty();
      assertThat(facts.gaps())
          .singleElement()
          .extracting(gap -> gap.parameters().get("reason"))
          .asString()
          .startsWith("list of crates ");
    }
  }

  @Test
  void readsCratesFromThePathsInMessages() throws IOException {
    var facts =
        program(
            ElfBuilder.program()
                .section(".comment", "GCC: (Debian)\0rustc version 1.83.0 (90b35a623)\0")
                .section(
                    ".rodata",
                    "x"
                        + PATH
                        + "time-0.1.43/src/lib.rs"
                        + PATH
                        + "a-b_c-1.0.0-rc.1/src/a.rs"
                        + PATH
                        + "time-0.1.43/src/x.rs"
                        + PATH
                        + "odd/src/x.rs")
                .build());

    assertThat(words(facts)).containsExactly("a-b_c 1.0.0-rc.1", "time 0.1.43");
    assertThat(facts.onlyFact().packages())
        .allSatisfy(it -> assertThat(it.kind()).isEqualTo(EvidenceKind.OBSERVED));
  }

  @Test
  void takesAQuotedPathForACrate() throws IOException {
    var facts =
        program(
            ElfBuilder.program()
                .section(".comment", "rustc version 1.83.0")
                .section(".rodata", "no such file: " + PATH + "time-0.1.43/README.md")
                .build());

    assertThat(words(facts)).containsExactly("time 0.1.43");
  }

  @Test
  void looksForPathsInProgramsOfRustOnly() throws IOException {
    var facts =
        program(
            ElfBuilder.program()
                .section(".comment", "GCC: (Debian 12.2.0-14) 12.2.0")
                .section(".rodata", PATH + "time-0.1.43/src/lib.rs")
                .build());

    assertThat(facts.facts()).isEmpty();
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static List<String> words(RecordedFacts facts) {
    return facts.onlyFact().packages().stream().map(it -> it.name() + " " + it.version()).toList();
  }

  private static RecordedFacts program(byte[] bytes) throws IOException {
    return read("usr/bin/app", bytes);
  }

  static RecordedFacts read(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new RustCataloger()
        .analyse(new FileEntry(path, bytes.length, 0755), FileContent.of(bytes), facts);
    return facts;
  }
}
