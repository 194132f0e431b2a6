package dev.plimsoll.engine.inventory.binary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.format.program.MachBuilder;
import dev.plimsoll.engine.format.program.PeBuilder;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryCatalogerTest {

  private static final byte[] NGINX = "\0nginx version: nginx/1.25.3\0".getBytes(UTF_8);

  @Test
  void readsTextsOfEveryFormat() throws IOException {
    for (var program :
        List.of(
            ElfBuilder.program().section(".rodata", NGINX).build(),
            ElfBuilder.program().section(".x", NGINX).withoutSections().build(),
            new PeBuilder().section(".rdata", NGINX).build(),
            MachBuilder.program().section("__cstring", NGINX).build(),
            MachBuilder.fat(MachBuilder.program().section("__cstring", NGINX).build()))) {
      var facts = read("srv/nginx", program, Arrays.copyOf(program, 64));

      assertThat(words(facts)).containsExactly("nginx 1.25.3");
      assertThat(facts.onlyFact().packages().getFirst().kind()).isEqualTo(EvidenceKind.OBSERVED);
    }
  }

  @Test
  void looksAtProgramsOfKnownNamesOnly() throws IOException {
    byte[] program = ElfBuilder.program().section(".rodata", NGINX).build();
    byte[] script = "#!/bin/sh\necho nginx version: nginx/1.25.3\n".getBytes(UTF_8);

    assertThat(read("srv/engine", program, Arrays.copyOf(program, 64)).facts()).isEmpty();
    assertThat(new BinaryCataloger().recognises(entry("usr/sbin/nginx", script), script)).isFalse();
  }

  @Test
  void readsThePackageNoteOfAProgram() throws IOException {
    var json =
        """
        {"type":"rpm","name":"coreutils","version":"9.3-5.fc39","architecture":"x86_64",
         "osCpe":"cpe:/o:fedoraproject:fedora:39"}\0\0\
        """;
    var facts =
        program(
            ElfBuilder.program()
                .note(".note.package", "FDO", 0xcafe1a7e, json.getBytes(UTF_8))
                .build());

    var found = facts.onlyFact().packages().getFirst();
    assertThat(found.type()).isEqualTo(ComponentType.RPM);
    assertThat(found.name() + " " + found.version() + " " + found.architecture())
        .isEqualTo("coreutils 9.3-5.fc39 x86_64");
    assertThat(found.kind()).isEqualTo(EvidenceKind.OBSERVED);
  }

  @Test
  void saysThatAPackageNoteIsBroken() throws IOException {
    var facts =
        program(
            ElfBuilder.program()
                .note(".note.package", "FDO", 0xcafe1a7e, "{\"type\"".getBytes(UTF_8))
                .build());

    assertThat(facts.facts()).isEmpty();
    assertThat(reasons(facts)).singleElement().asString().startsWith("package note is no JSON");
  }

  @Test
  void saysThatAProgramIsPacked() throws IOException {
    var elf = ElfBuilder.program().section(".x", "UPX!").withoutSections().build();
    var pe = new PeBuilder().section("UPX0", new byte[1]).build();

    assertThat(reasons(program(elf))).containsExactly("packed by UPX");
    assertThat(reasons(program(pe))).containsExactly("packed by UPX");
  }

  @Test
  void saysNothingOfOtherPrograms() throws IOException {
    var facts = program(ElfBuilder.program().section(".rodata", NGINX).needs("libc.so.6").build());

    assertThat(facts.facts()).isEmpty();
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void takesAProgramThatQuotesAnotherForIt() throws IOException {
    var program =
        ElfBuilder.program().section(".rodata", "\0wants nginx version: nginx/1.2.3\0").build();

    assertThat(read("srv/nginx", program, Arrays.copyOf(program, 64)).facts()).isEmpty();

    var quoting = ElfBuilder.program().section(".rodata", NGINX).build();
    assertThat(words(read("home/nginx", quoting, Arrays.copyOf(quoting, 64))))
        .containsExactly("nginx 1.25.3");
  }

  @Test
  void namesALibraryThatIsLinkedInAndNoneThatIsLoaded() throws IOException {
    var text = "\0OpenSSL 3.0.13 30 Jan 2024\0";
    var linked = ElfBuilder.program().section(".rodata", text).build();
    var loading = ElfBuilder.program().section(".rodata", text).needs("libcrypto.so.3").build();

    assertThat(words(read("usr/bin/node", linked, Arrays.copyOf(linked, 64))))
        .containsExactly("openssl 3.0.13");
    assertThat(read("usr/bin/node", loading, Arrays.copyOf(loading, 64)).facts()).isEmpty();
  }

  @Test
  void takesTheVersionThatAgreesWithTheName() throws IOException {
    var texts = "PYTHONHOME\0" + "3.11.2\0" + "3.12.1\0";
    var program = ElfBuilder.program().section(".rodata", texts).build();

    assertThat(words(read("usr/bin/python3.12", program, Arrays.copyOf(program, 64))))
        .containsExactly("python 3.12.1");
    assertThat(words(read("usr/bin/python3", program, Arrays.copyOf(program, 64))))
        .containsExactly("python 3.11.2");
  }

  private static List<String> words(RecordedFacts facts) {
    return facts.onlyFact().packages().stream().map(it -> it.name() + " " + it.version()).toList();
  }

  private static List<String> reasons(RecordedFacts facts) {
    return facts.gaps().stream().map(gap -> gap.parameters().get("reason")).toList();
  }

  private static RecordedFacts program(byte[] bytes) throws IOException {
    return read("usr/bin/app", bytes, Arrays.copyOf(bytes, 64));
  }

  private static FileEntry entry(String path, byte[] bytes) {
    return new FileEntry(path, bytes.length, 0755);
  }

  static RecordedFacts read(String path, byte[] bytes, byte[] head) throws IOException {
    var facts = new RecordedFacts();
    var cataloger = new BinaryCataloger();
    if (cataloger.recognises(entry(path, bytes), head)) {
      cataloger.analyse(entry(path, bytes), FileContent.of(bytes), facts);
    }
    return facts;
  }
}
