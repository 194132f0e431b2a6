package dev.plimsoll.engine.inventory.apk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApkCatalogerTest {

  private static final String INSTALLED = "lib/apk/db/installed";

  @ParameterizedTest
  @ValueSource(strings = {INSTALLED, "usr/lib/apk/db/installed"})
  void wantsTheDatabaseBeforeAndAfterTheMergeOfUsr(String path) {
    assertThat(new ApkCataloger().wants(new FileEntry(path, 1, 0644))).isTrue();
  }

  @Test
  void readsEveryFieldOfARecord() throws IOException {
    var musl =
        onlyPackage(
            """
            C:Q1bTtF5526tETKfL+lnigzIDvm+2o=
            P:musl-utils
            V:1.1.24-r2
            A:x86_64
            S:37944
            T:the musl c library (libc) implementation
            U:https://musl.libc.org/
            L:MIT BSD GPL2+
            o:musl
            m:Timo Teräs <timo.teras@iki.fi>
            D:scanelf so:libc.musl-x86_64.so.1 musl>=1.1 python3~3.11 own@edge !uclibc
            p:cmd:getconf=1.1.24-r2 cmd:ldd
            r:libiconv
            F:
            R:.keep
            F:sbin
            R:ldconfig
            a:0:0:755
            Z:Q1Kja2+POZKxEkUOZqwSjC6kmaED4=
            F:usr
            F:usr/bin
            R:iconv
            """);

    assertThat(musl.name()).isEqualTo("musl-utils");
    assertThat(musl.version()).isEqualTo("1.1.24-r2");
    assertThat(musl.architecture()).isEqualTo("x86_64");
    assertThat(musl.source()).isEqualTo(new SourcePackage("musl", "1.1.24-r2"));
    assertThat(musl.supplier()).hasValue("Timo Teräs <timo.teras@iki.fi>");
    assertThat(musl.licences()).containsExactly("MIT", "BSD", "GPL2+");
    assertThat(musl.dependsOn())
        .extracting(Dependency::name)
        .containsExactly("scanelf", "so:libc.musl-x86_64.so.1", "musl", "python3", "own");
    assertThat(musl.provides()).containsExactly("cmd:getconf", "cmd:ldd");
    assertThat(musl.files()).containsExactly(".keep", "sbin/ldconfig", "usr/bin/iconv");
    assertThat(musl.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPL-2.0-or-later AND MIT",
        "(MIT OR Apache-2.0)",
        "GPL-2.0-only WITH GCC-exception-2.0"
      })
  void keepsAnExpressionWhole(String expression) throws IOException {
    assertThat(onlyPackage("P:a\nV:1\nL:" + expression + "\n").licences())
        .containsExactly(expression);
  }

  @Test
  void readsAVirtualPackageOfApkAdd() throws IOException {
    var virtual = onlyPackage("P:.build-deps\nV:20230101.120000\nA:noarch\nD:gcc make\np:\n");

    assertThat(virtual.source()).isEqualTo(new SourcePackage(".build-deps", "20230101.120000"));
    assertThat(virtual.dependsOn()).hasSize(2);
    assertThat(virtual.provides()).isEmpty();
  }

  @Test
  void keepsColonsInValuesAndTheLastRecordWithoutItsEnd() throws IOException {
    var facts = analyse("P:a\nV:1\no:x:y\n\n\nP:b\nV:2");

    assertThat(facts.onlyFact().packages())
        .extracting(one -> one.name() + " " + one.source().name() + " " + one.line())
        .containsExactly("a x:y 1", "b b 6");
  }

  @Test
  void namesABrokenRecordAndReadsOn() throws IOException {
    var facts = analyse("P:a\n\nV:1\n\nP:b\nV:2\nrubbish\nP:c\n\nP:d\nV:1\n");

    assertThat(facts.onlyFact().packages())
        .extracting(PackageRecord::name)
        .containsExactly("b", "d");
    assertThat(facts.gaps())
        .extracting(gap -> gap.where() + " " + gap.parameters().get("reason"))
        .containsExactly(
            INSTALLED + ":1 \"a\" has no version",
            INSTALLED + ":3 record without a name",
            INSTALLED + ":7 no field: \"rubbish\"",
            INSTALLED + ":8 \"P\" stands twice in one record");
  }

  @Test
  void saysOfALineThatItIsTooLong() throws IOException {
    var facts = analyse("P:a\nV:1\nD:" + "x".repeat(InstalledParser.LINE_LIMIT) + "\n");

    assertThat(facts.onlyFact().packages()).hasSize(1);
    assertThat(facts.gaps()).hasSize(1);
  }

  private static PackageRecord onlyPackage(String text) throws IOException {
    var facts = analyse(text);
    assertThat(facts.gaps()).isEmpty();
    return facts.onlyFact().packages().getFirst();
  }

  static RecordedFacts analyse(String text) throws IOException {
    var bytes = text.getBytes(UTF_8);
    var facts = new RecordedFacts();
    new ApkCataloger()
        .analyse(new FileEntry(INSTALLED, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
