package dev.plimsoll.engine.inventory.golang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.format.program.MachBuilder;
import dev.plimsoll.engine.format.program.PeBuilder;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GolangCatalogerTest {

  private static final String MODULES =
      """
      path	example.org/app/cmd/app
      mod	example.org/app	v1.2.0	h1:x=
      dep	github.com/a/b	v0.1.0	h1:y=
      dep	github.com/c/d	v0.2.0
      =>	github.com/fork/d	v0.2.1	h1:z=
      build	GOARCH=amd64
      """;

  @Test
  void readsMainModuleDependenciesAndStandardLibrary() throws IOException {
    var facts = program(GoProgramBytes.elf("go1.21.3", MODULES));

    assertThat(words(facts))
        .containsExactly(
            "stdlib 1.21.3",
            "github.com/a/b v0.1.0",
            "github.com/fork/d v0.2.1",
            "example.org/app v1.2.0");
    assertThat(facts.onlyFact().packages())
        .allSatisfy(it -> assertThat(it.kind()).isEqualTo(EvidenceKind.INSTALLED));
    assertThat(facts.onlyFact().packages().getLast().dependsOn()).hasSize(3);
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void readsEveryFormat() throws IOException {
    byte[] data = GoProgramBytes.inline("go1.22.1", MODULES);
    var shifted = ByteBuffer.allocate(data.length + 48).position(48).put(data).array();

    var pe = program(new PeBuilder().section(".data", shifted).build());
    var mach = program(MachBuilder.program().section("__go_buildinfo", data).build());
    var stripped = program(ElfBuilder.program().section(".data", data).withoutSections().build());

    assertThat(words(pe)).hasSize(4).isEqualTo(words(mach)).isEqualTo(words(stripped));
  }

  @Test
  void readsTheTextsAtAddressesOfOlderGo() throws IOException {
    var builder = ElfBuilder.program();
    long address = ElfBuilder.BASE + builder.nextOffset();
    for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      byte[] data = GoProgramBytes.withAddresses("go1.17.8", MODULES, address, order);

      var facts = program(ElfBuilder.program().section(".go.buildinfo", data).build());

      assertThat(words(facts)).contains("stdlib 1.17.8", "github.com/fork/d v0.2.1").hasSize(4);
    }
  }

  @Test
  void takesTheVersionOfTheMainModuleFromLinkerFlags() throws IOException {
    var text =
        """
        path	example.org/app
        mod	example.org/app	(devel)
        build	-ldflags="-s -X main.goVersion=1.20 -X 'example.org/app/cmd.Version=3.4.5' -X other.org/x.Version=v9.9.9"
        build	vcs.revision=0123456789abcdef0123
        build	vcs.time=2024-02-03T04:05:06Z
        """;

    assertThat(words(program(GoProgramBytes.elf("go1.20", text))))
        .containsExactly("stdlib 1.20", "example.org/app v3.4.5");
  }

  @Test
  void takesAVariableOfAnotherMeaningForTheVersion() throws IOException {
    var text = "mod\texample.org/app\t(devel)\nbuild\t-ldflags=\"-X main.protocolVersion=2.0\"\n";

    assertThat(words(program(GoProgramBytes.elf("go1.20", text)))).contains("example.org/app v2.0");
  }

  @Test
  void makesAPseudoVersionOfTheCommit() throws IOException {
    var text =
        """
        mod	example.org/app	(devel)
        build	vcs.revision=0123456789abcdef0123
        build	vcs.time=2024-02-03T04:05:06Z
        build	vcs.modified=true
        """;

    assertThat(words(program(GoProgramBytes.elf("go1.20", text))))
        .contains("example.org/app v0.0.0-20240203040506-0123456789ab+dirty");
  }

  @Test
  void knowsTheModuleOfAProgramBuiltWithoutModulesFromItsPath() throws IOException {
    var text =
        """
        path	github.com/docker/cli/cmd/docker
        build	-ldflags="-X \\"github.com/docker/cli/cli/version.Version=28.2.2\\""
        """;

    var facts = program(GoProgramBytes.elf("go1.24.3", text));

    assertThat(words(facts)).containsExactly("stdlib 1.24.3", "github.com/docker/cli v28.2.2");
    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("reason"))
        .asString()
        .startsWith("a Go program built without modules");
  }

  @Test
  void saysWhatHasNoVersion() throws IOException {
    var text = "mod\texample.org/app\t(devel)\ndep\texample.org/b\tv1.0.0\n=>\t./b\t(devel)\n";

    var facts = program(GoProgramBytes.elf("go1.20", text));

    assertThat(words(facts)).containsExactly("stdlib 1.20");
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly(
            "\"example.org/b\" was replaced by a folder and has no version",
            "\"example.org/app\" has no version");
  }

  @Test
  void saysThatAProgramHasNoBuildInformation() throws IOException {
    var facts = program(ElfBuilder.program().section(".gopclntab", "x").build());

    assertThat(facts.facts()).isEmpty();
    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("reason"))
        .isEqualTo("a Go program without build information");
  }

  @Test
  void saysThatAProgramEndsInItsBuildInformation() throws IOException {
    byte[] data = GoProgramBytes.inline("go1.22.1", MODULES);

    var facts =
        program(
            ElfBuilder.program()
                .section(".go.buildinfo", Arrays.copyOf(data, 60))
                .withoutSections()
                .build());

    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("reason"))
        .isEqualTo("Go build information ends early");
  }

  @Test
  void saysNothingOfOtherPrograms() throws IOException {
    var facts = program(ElfBuilder.program().section(".data", "x").needs("libc.so.6").build());

    assertThat(facts.facts()).isEmpty();
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void readsVendoredModules() throws IOException {
    var text =
        """
        # github.com/a/b v1.0.0
        ## explicit; go 1.20
        github.com/a/b/c
        # github.com/d/e v1.1.0 => github.com/f/e v1.2.0
        # github.com/g/h v1.3.0 => ./h
        # github.com/d/e => github.com/f/e v1.2.0
        """;

    var facts = read("src/vendor/modules.txt", text.getBytes(UTF_8));

    assertThat(words(facts)).containsExactly("github.com/a/b v1.0.0", "github.com/f/e v1.2.0");
    assertThat(facts.gaps())
        .singleElement()
        .extracting(gap -> gap.parameters().get("line"))
        .isEqualTo("5");
  }

  private static List<String> words(RecordedFacts facts) {
    return facts.onlyFact().packages().stream()
        .map((PackageRecord it) -> it.name() + " " + it.version())
        .toList();
  }

  private static RecordedFacts program(byte[] bytes) throws IOException {
    var head = Arrays.copyOf(bytes, 64);
    assertThat(new GolangCataloger().recognises(new FileEntry("app", bytes.length, 0755), head))
        .isTrue();
    return read("app", bytes);
  }

  static RecordedFacts read(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new GolangCataloger()
        .analyse(new FileEntry(path, bytes.length, 0755), FileContent.of(bytes), facts);
    return facts;
  }
}
