package dev.plimsoll.engine.inventory.erlang;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ErlangCatalogerTest {

  private static final String LOCK =
      """
      [{<<"a">>,{pkg,<<"hex_a">>,<<"1.1.5">>},0},
       {<<"b"/utf8>>,{git_subdir,"https://host/b",{tag,"v2"},"x"},1},
       {<<"c">>,0}].
      """;

  private static final String APPLICATION =
      """
      %% generated
      {application,phoenix,[{modules,[a,'B']},{vsn,"1.7.10"},
        {applications,[kernel,stdlib]},{included_applications,[inets]},{env,[{quote,$"}]}]}.
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new ErlangCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("erlang")) {
      var found =
          each.components(
              path -> path.endsWith(".app") ? "ebin/" + path : "rebar.lock", new ErlangCataloger());
      assertThat(each.differences(found)).as(each.toString()).isEmpty();
    }
  }

  @Test
  void readsTheFirstFormOfRebarsLockFile() throws IOException {
    var found = read("srv/rebar.lock", LOCK);

    assertThat(found.versions()).containsExactly("hex_a 1.1.5", "b v2");
    assertThat(found.faults()).containsExactly("3: no name or no source");
  }

  @Test
  void readsAnApplicationAsItIsBuilt() throws IOException {
    var found = read("app/lib/phoenix-1.7.10/ebin/phoenix.app", APPLICATION);

    assertThat(found.versions()).containsExactly("phoenix 1.7.10");
    assertThat(found.needs("phoenix")).containsExactly("kernel", "stdlib", "inets");
    assertThat(read("ebin/x.app", "{other, x, []}.").faults()).containsExactly("1: no application");
    assertThat(read("ebin/x.app", "").faults()).containsExactly("1: no application");
  }

  static Stream<byte[]> texts() {
    return Stream.concat(FuzzedFiles.changed(LOCK), FuzzedFiles.changed(APPLICATION));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new ErlangCataloger(), "rebar.lock", bytes);
    FuzzedFiles.read(new ErlangCataloger(), "ebin/a.app", bytes);
  }
}
