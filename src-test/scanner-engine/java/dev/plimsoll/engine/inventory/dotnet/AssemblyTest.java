package dev.plimsoll.engine.inventory.dotnet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.format.program.PeBuilder;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssemblyTest {

  private static final String DEPENDENCIES =
      """
      {"runtimeTarget": {"name": "t"},
       "targets": {"t": {"True.Name/1.2.0": {"runtime": {"lib/net8.0/Assembly.dll": {}}}}},
       "libraries": {"True.Name/1.2.0": {"type": "package"}}}
      """;

  @Test
  void namesALoneAssembly() throws IOException {
    var read =
        read(
            Map.of(
                "OriginalFilename", "Newtonsoft.Json.dll",
                "ProductName", "Json.NET",
                "CompanyName", "Newtonsoft",
                "FileVersion", "13.0.1.25517",
                "ProductVersion", "13.0.1+ae9fe44e1323e91bcbd185ca1a14099fba7c021f"));

    assertThat(read.versions()).containsExactly("Newtonsoft.Json 13.0.1");
    assertThat(read.only().kind()).isEqualTo(EvidenceKind.OBSERVED);
    assertThat(read.only().supplier()).hasValue("Newtonsoft");
  }

  @Test
  void takesTheFilesVersionWhereTheProductHasNone() throws IOException {
    assertThat(
            read(Map.of("InternalName", "A.DLL", "ProductVersion", "x", "FileVersion", "6.8.0.0"))
                .versions())
        .containsExactly("A 6.8.0");
  }

  @Test
  void takesTheNameOfTheAssemblyForThePackage() throws IOException {
    assertThat(read(Map.of("OriginalFilename", "nunit.dll", "FileVersion", "3.13.3")).versions())
        .containsExactly("nunit 3.13.3");
  }

  @Test
  void leavesTheFrameworkAndTranslations() throws IOException {
    var framework =
        Map.of(
            "OriginalFilename", "System.Linq.dll",
            "ProductName", "Microsoft® .NET",
            "ProductVersion", "8.0.1");
    var translation = Map.of("OriginalFilename", "A.resources.dll", "ProductVersion", "1.0.0");

    assertThat(read(framework).versions()).isEmpty();
    assertThat(read(translation).versions()).isEmpty();
    assertThat(read(Map.of("FileVersion", "1.0.0")).versions()).isEmpty();
  }

  @Test
  void readsTheListInsideASingleFileApplication() throws IOException {
    for (boolean isElf : List.of(true, false)) {
      var facts = program("srv/App.exe", bundle(isElf, DEPENDENCIES));

      var found = facts.onlyFact().packages().getFirst();
      assertThat(found.name() + " " + found.version()).isEqualTo("True.Name 1.2.0");
      assertThat(found.within()).isEqualTo("App.deps.json");
      assertThat(facts.gaps()).isEmpty();
    }
  }

  @Test
  void readsWhatIsThereOfABundleThatEndsEarly() throws IOException {
    var bytes = bundle(true, DEPENDENCIES);

    for (int cut : List.of(10, DEPENDENCIES.length() + 10, 100_000)) {
      var facts = program("srv/App", Arrays.copyOf(bytes, bytes.length - cut));
      assertThat(facts.facts()).isEmpty();
    }
  }

  private static byte[] bundle(boolean isElf, String text) {
    var signature =
        HexFormat.of().parseHex("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae");
    byte[] loader = loader(isElf, ByteBuffer.allocate(40).put(8, signature).array());
    int header = loader.length + 100_000;
    byte[] data =
        ByteBuffer.allocate(40)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(header)
            .put(signature)
            .array();
    byte[] json = text.getBytes(UTF_8);
    return ByteBuffer.allocate(header + 200 + json.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(loader(isElf, data))
        .position(header)
        .putInt(6)
        .putInt(0)
        .putInt(1)
        .put((byte) 4)
        .put("abcd".getBytes(UTF_8))
        .putLong(header + 200)
        .putLong(json.length)
        .put(header + 200, json)
        .array();
  }

  private static byte[] loader(boolean isElf, byte[] data) {
    return isElf
        ? ElfBuilder.program().section(".data", data).build()
        : new PeBuilder().section(".data", data).build();
  }

  @Test
  void keepsSilentOfAnAssemblyThatTheApplicationLists() throws IOException {
    var story = new LayerStory(new DotnetCataloger());
    story.writes(0, "srv/App.deps.json", DEPENDENCIES);
    var assembly =
        new PeBuilder()
            .assembly()
            .version(Map.of("OriginalFilename", "Assembly.dll", "FileVersion", "1.2.0.7"))
            .build();
    var facts = program("srv/assembly.dll", assembly);
    assertThat(facts.onlyFact().packages()).hasSize(1);
    var histories = new ArrayList<>(story.histories());
    histories.add(history("srv/assembly.dll", facts));
    histories.add(history("opt/assembly.dll", facts));

    var together = new DotnetCataloger().together(histories, gap -> {});

    assertThat(together)
        .extracting(it -> it.path())
        .containsExactly("srv/App.deps.json", "opt/assembly.dll");
    assertThat(Inventory.of(together, "x").components())
        .extracting(it -> it.name() + " " + it.version())
        .containsExactly("Assembly 1.2.0.7", "True.Name 1.2.0");
  }

  private static FactHistory history(String path, RecordedFacts facts) {
    return new FactHistory(
        path, "dotnet", List.of(new FactHistory.State(0, Optional.of(facts.onlyFact()))));
  }

  private static ReadFile read(Map<String, String> texts) throws IOException {
    return ReadFile.of(
        new DotnetCataloger(), "srv/x.dll", new PeBuilder().assembly().version(texts).build());
  }

  private static RecordedFacts program(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    var entry = new FileEntry(path, bytes.length, 0755);
    var cataloger = new DotnetCataloger();
    var head = Arrays.copyOf(bytes, FileAnalyser.HEAD_BYTES);
    assertThat(cataloger.recognises(entry, head)).isTrue();
    cataloger.analyse(entry, FileContent.of(bytes), facts);
    return facts;
  }
}
