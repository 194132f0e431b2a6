package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTreeTest {

  private static Term.Group read(String text, TermSyntax syntax)
      throws IOException, UnreadableTextException {
    return TermTree.read(new ByteArrayInputStream(text.getBytes(UTF_8)), syntax);
  }

  /// `text`, word, `=`, (…).
  private static String written(Term term) {
    return switch (term) {
      case Term.Quoted(var text, _) -> "`" + text + "`";
      case Term.Group(char open, var terms, _) ->
          open + String.join(" ", terms.stream().map(TermTreeTest::written).toList()) + open;
      default -> term.text();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "ERLANG; {a, 'b c', <<\"d\">>, $\", [1]}. % {; {a `b c` < < `d` > > [1[{ .",
        "ELIXIR; %{\"a\": {:hex, :a}} # x; % {`a` : {: hex : a{{",
        "PROLOG; name('x\\'y'). /* ( */ v(1.2.3).; name (`x'y`( . v (1.2.3( .",
        "LUA; a = [==[ x]]\"] ]==] b = {c[1]} --[[ { ]] --x; a = ` x]]\"] ` b = {c [1[{",
        "OPAM; a: \"\"\"x \"y\" z\"\"\" (* [ *) ocaml-x {>= \"1\"}; a : `x \"y\" z` ocaml-x {> ="
            + " `1`{",
        "HCL; p \"x/y\" { v = \"1\" } // {; p `x/y` {v = `1`{"
      })
  void readsTheTermsOf(TermSyntax syntax, String text, String terms) throws Exception {
    var tree = written(read(text, syntax));
    assertThat(tree.replace("\0", "")).isEqualTo(terms);
  }

  @Test
  void findsConstantsAndGroupsByTheirNames() throws Exception {
    var tree = read("a = 'x'\nb = 'y' .. z\nc = d\nlist = {'1', '2'}\n", TermSyntax.LUA);

    assertThat(tree.constant("a", '=')).isEqualTo("x");
    assertThat(tree.constant("b", '=')).isEmpty();
    assertThat(tree.constant("c", '=')).isEmpty();
    assertThat(tree.constant("d", '=')).isEmpty();
    assertThat(tree.group("list", '=').values()).hasSize(2);
    assertThat(tree.group("list", '=').line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a|1: \"{\" is not closed",
        "a)|1: \")\" closes nothing",
        "(]|1: \"]\" closes nothing",
        "a 'b|1: ' is not closed"
      })
  void namesABracketWithoutPartner(String text, String reason) {
    assertThatThrownBy(() -> read(text, TermSyntax.LUA))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            e -> assertThat(e.line() + ": " + e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[[", "{["})
  void stopsAtALimitOfLevels(String brackets) {
    assertThatThrownBy(() -> read(brackets.repeat(100_000), TermSyntax.HCL))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("200 levels");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(
        "{a, \"b\\\"\", 'c', [[d]], (* x *)} -- % # // \n$( [==[ ]==] \"\"\"");
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void givesATreeOrAReasonForAnyBytes(byte[] bytes) throws IOException {
    for (var syntax : TermSyntax.values()) {
      try {
        var tree = TermTree.read(new ByteArrayInputStream(bytes), syntax);
        assertThat(tree.terms()).hasSizeLessThanOrEqualTo(bytes.length);
      } catch (UnreadableTextException e) {
        assertThat(e.line()).isNotNegative();
      }
    }
  }
}
