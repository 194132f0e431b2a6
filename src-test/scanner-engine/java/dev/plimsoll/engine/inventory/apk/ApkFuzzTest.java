package dev.plimsoll.engine.inventory.apk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes of the database are, packages come of it or a word about it.
class ApkFuzzTest {

  private static final String SOUND =
      """
      P:musl
      V:1.2.4-r2
      A:x86_64
      L:MIT
      o:musl
      D:so:libz.so.1 !uclibc
      p:so:libc.musl-x86_64.so.1=1 cmd:ldd
      F:lib
      R:libc.musl-x86_64.so.1

      P:busybox
      V:1.36.1-r5
      F:
      R:x
      """;

  static Stream<byte[]> inputs() {
    return Mutations.of(SOUND);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new ApkCataloger()
        .analyse(
            new FileEntry("lib/apk/db/installed", bytes.length, 0644),
            FileContent.of(bytes),
            facts);

    assertThat(facts.onlyFact().packages())
        .allSatisfy(one -> assertThat(one.files()).noneMatch(file -> file.startsWith("/")));
    assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
  }
}
