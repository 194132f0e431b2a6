package dev.plimsoll.engine.inventory.dpkg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.github.luben.zstd.Zstd;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ChiselCatalogerTest {

  private static final String MANIFEST =
      """
      {"jsonwall":"1.0","schema":"1.0","count":5}
      {"kind":"content","slice":"base-files_chisel","path":"/var/lib/chisel/manifest.wall"}
      {"kind":"content","slice":"libssl3_libs","path":"/usr/lib/libssl.so.3"}
      {"kind":"package","name":"base-files","version":"13ubuntu10","sha256":"00","arch":"amd64"}
      {"kind":"package","name":"libssl3","version":"3.0.13-0ubuntu3","sha256":"00","arch":"amd64"}
      {"kind":"path","path":"/usr/lib/libssl.so.3","mode":"0644","slices":["libssl3_libs"]}
      {"kind":"slice","name":"libssl3_libs"}
      """;

  @Test
  void readsPackagesAndWhatWasTakenFromThem() throws IOException {
    var facts = analyse(Zstd.compress(MANIFEST.getBytes(UTF_8)));

    assertThat(facts.gaps()).isEmpty();
    assertThat(facts.onlyFact().packages())
        .extracting(one -> one.name() + " " + one.version() + " " + one.files())
        .containsExactly(
            "base-files 13ubuntu10 [var/lib/chisel/manifest.wall]",
            "libssl3 3.0.13-0ubuntu3 [usr/lib/libssl.so.3]");
  }

  @Test
  void saysOfAFileThatItIsNotCompressed() throws IOException {
    assertThat(analyse(MANIFEST.getBytes(UTF_8)).gaps()).hasSize(1);
  }

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Mutations.of(Zstd.compress(MANIFEST.getBytes(UTF_8))),
        Mutations.of(MANIFEST).map(Zstd::compress));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    assertThat(analyse(bytes).gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
  }

  private static RecordedFacts analyse(byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new ChiselCataloger()
        .analyse(
            new FileEntry("var/lib/chisel/manifest.wall", bytes.length, 0644),
            FileContent.of(bytes),
            facts);
    return facts;
  }
}
