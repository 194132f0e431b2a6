package dev.plimsoll.engine.inventory.lua;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class LuaCatalogerTest {

  /// The licence as it is declared; its SPDX id is another question.
  private static final Map<String, List<String>> MEANT =
      Map.of("ae2a12cf5a", List.of("kong 3.7.0-0: [Apache 2.0], not [Apache-2.0]"));

  private static final String ROCKSPEC =
      """
      build = { modules = { ["a.b"] = 'x.lua' }, version = "no" }
      package = "kong"
      version = '3.7.0-0' -- version = "1"
      description = { detailed = [[ license = "GPL" ]], license = "Apache 2.0" }
      dependencies = { "lua >= 5.1", "luasec == 1.3.2", "penlight" }
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new LuaCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("lua")) {
      assertThat(each.differences(each.components(new LuaCataloger())))
          .as(each.toString())
          .isEqualTo(MEANT.getOrDefault(each.id(), List.of()));
    }
  }

  @Test
  void readsConstantsInAnyOrder() throws IOException {
    var path = "usr/local/lib/luarocks/rocks-5.1/kong/3.7.0-0/kong-3.7.0-0.rockspec";
    var found = read(path, ROCKSPEC);

    assertThat(found.versions()).containsExactly("kong 3.7.0-0");
    assertThat(found.only().licences()).containsExactly("Apache 2.0");
    assertThat(found.only().kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(found.needs("kong")).containsExactly("luasec", "penlight");
    assertThat(read("srv/kong-3.7.0-0.rockspec", ROCKSPEC).only().kind())
        .isEqualTo(EvidenceKind.DECLARED);
  }

  @Test
  void joinsConstantsAndComputesNothingElse() throws IOException {
    var joined = "local v = '1'\nlocal r = '-2'\npackage = 'a'\nversion = v .. r .. '0'\n";
    var called = "package = 'a'\nversion = string.format('%d', 1)\n";
    var doubled = "package = 'a'\nversion = 'x'\n" + "version = version .. version\n".repeat(99);

    assertThat(read("a.rockspec", joined).versions()).containsExactly("a 1-20");
    assertThat(read("a.rockspec", called).packages()).isEmpty();
    assertThat(read("a.rockspec", doubled).packages()).isEmpty();
    assertThat(read("a.rockspec", called).faults()).containsExactly("0: \"a\" has no version");
    assertThat(read("a.rockspec", "a = {\n").faults()).containsExactly("1: \"{\" is not closed");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(ROCKSPEC);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new LuaCataloger(), "a.rockspec", bytes);
  }
}
