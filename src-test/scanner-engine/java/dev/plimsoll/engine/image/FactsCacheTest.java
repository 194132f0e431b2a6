package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCacheTest {

  private static final Digest DIGEST = Digest.sha256("1".repeat(64));
  private static final String KEY = "dpkg-1";

  @TempDir private Path folder;

  private static LayerFacts facts(boolean isComplete) {
    var written = new WrittenPaths.Collector();
    written.directory("etc");
    written.other("etc/a");
    var record =
        PackageRecord.installed(ComponentType.DEB, "libc6", "2.36-9")
            .source("glibc", "2.36-9")
            .architecture("amd64")
            .licence("GPL-2.0")
            .supplier("Debian")
            .dependsOn("libgcc-s1")
            .dependsOn("x", "1")
            .provides("so:libc.so.6")
            .qualifier("epoch", "2")
            .cpe("cpe:2.3:a:gnu:glibc:2.36:*:*:*:*:*:*:*")
            .files(List.of("lib/libc.so.6", "README"))
            .subject("deb:libc6")
            .within("a!/b")
            .line(300)
            .record();
    var other = PackageRecord.observed(ComponentType.GENERIC, "文件", "1").source("x", "1").record();
    return new LayerFacts(
        DIGEST,
        5_000_000_000L,
        2,
        List.of("etc/gone"),
        List.of("var"),
        Map.of("lib", "usr/lib", "bin", "usr/bin"),
        written.toPaths(),
        List.of("etc/big"),
        List.of(
            new FileFact(
                "status",
                "dpkg",
                List.of(record, other),
                Map.of("a", "b"),
                List.of(
                    new PackageNote(
                        "deb:libc6",
                        List.of("etc/ld.so.conf"),
                        List.of("MIT"),
                        Map.of("vcs_url", "git+https://x"))))),
        List.of(LayerGaps.outside("../x")),
        isComplete);
  }

  private List<String> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(it -> it.getFileName().toString()).toList();
    }
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void givesBackWhatWasStored() throws IOException {
    var cache = new FactsCache(folder);
    assertThat(cache.find(DIGEST, KEY)).isEmpty();
    assertThat(cache.size()).isZero();
    cache.store(facts(true), KEY);
    cache.store(facts(true), KEY);
    assertThat(new FactsCache(folder).find(DIGEST, KEY)).contains(facts(true));
    assertThat(cache.size()).isEqualTo(Files.size(onlyFile()));
    assertThat(files()).hasSize(1);
  }

  @Test
  void knowsNothingWhereTheAnalysersChanged() throws IOException {
    var cache = new FactsCache(folder);
    cache.store(facts(true), KEY);
    assertThat(cache.find(DIGEST, "dpkg-2")).isEmpty();
    assertThat(cache.find(DIGEST, KEY)).isPresent();
  }

  @Test
  void namesTheAnalysersInAFixedOrder() {
    var one = new LineAnalyser("b", _ -> true, 1);
    var two = new LineAnalyser("a", _ -> true, 1);
    assertThat(FactsCache.analysersKey(List.of(one, two))).isEqualTo("a-1+b-1");
  }

  @Test
  void refusesIncompleteFacts() {
    var cache = new FactsCache(folder);
    assertThatIllegalArgumentException().isThrownBy(() -> cache.store(facts(false), KEY));
  }

  @Test
  void deletesADamagedFile() throws IOException {
    var cache = new FactsCache(folder);
    cache.store(facts(true), KEY);
    byte[] whole = Files.readAllBytes(onlyFile());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 4;
      Files.write(layerFile(), damaged);
      assertThat(cache.find(DIGEST, KEY)).isEmpty();
      assertThat(files()).isEmpty();
    }
    Files.write(layerFile(), List.of("PLSF"), UTF_8);
    assertThat(cache.find(DIGEST, KEY)).isEmpty();
  }

  private Path layerFile() {
    String key = Sha256.of(KEY.getBytes(UTF_8)).abbreviated();
    return folder.resolve("layers/sha256-" + DIGEST.hex() + "-" + key + ".facts");
  }

  @Test
  void survivesAnyCutOfAFile() throws IOException {
    byte[] whole = FactsWriter.bytes(facts(true), KEY);
    for (int length = 0; length < whole.length; length++) {
      assertThat(FactsReader.facts(Arrays.copyOf(whole, length), KEY)).isEmpty();
    }
  }

  @Test
  void leavesNothingWhereTheFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    var cache = new FactsCache(file);
    assertThatIOException().isThrownBy(() -> cache.store(facts(true), KEY));
    assertThat(cache.find(DIGEST, KEY)).isEmpty();
    assertThat(cache.removeLeftovers()).isZero();
  }

  @Test
  void leavesNothingWhereTheFileCannotBeMoved() throws IOException {
    var cache = new FactsCache(folder);
    Files.createDirectories(layerFile().resolve("in the way"));
    assertThatIOException().isThrownBy(() -> cache.store(facts(true), KEY));
    assertThat(files()).isEmpty();
  }

  @Test
  void keepsConfigurationsUnderTheAddressOfTheirImage() throws IOException {
    var cache = new FactsCache(folder);
    var builder = ArchiveBuilder.legacy("x:1").step("CMD x");
    String json = builder.configuration().toString();
    cache.storeConfiguration(DIGEST, json);
    assertThat(cache.configuration(DIGEST)).contains(builder.imageConfiguration());
    Files.writeString(onlyFile(), Files.readString(onlyFile()).replace("linux", "Linux"));
    assertThat(cache.configuration(DIGEST)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void removesWhatADeadProcessLeft() throws IOException {
    var cache = new FactsCache(folder);
    cache.store(facts(true), KEY);
    Path layers = folder.resolve("layers");
    Files.writeString(layers.resolve("a.facts.999999999999-0.part"), "12345");
    long self = ProcessHandle.current().pid();
    Path ours = Files.writeString(layers.resolve("b.facts." + self + "-7.part"), "123");
    assertThat(cache.removeLeftovers()).isEqualTo(5);
    assertThat(files()).hasSize(2).contains(ours.getFileName().toString());
  }
}
