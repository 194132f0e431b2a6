package dev.plimsoll.engine.filter.syntax;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How texts are understood; [Shape] says how the right column is to be read.
class ParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                 ~ (all)
          ` \t\n `                           ~ (all)
          severity >= high                   ~ (>= severity high)
          severity>=high                     ~ (>= severity high)
          a==b                               ~ (= a b)
          a != b                             ~ (!= a b)
          a = b and c = d                    ~ (and (= a b) (= c d))
          a = b and c = d and e = f          ~ (and (= a b) (= c d) (= e f))
          a = b or c = d and e = f           ~ (or (= a b) (and (= c d) (= e f)))
          (a = b or c = d) and e = f         ~ (and (or (= a b) (= c d)) (= e f))
          (a=b)and(c=d)or(e=f)               ~ (or (and (= a b) (= c d)) (= e f))
          (a = b and c = d) and e = f        ~ (and (and (= a b) (= c d)) (= e f))
          ((a = b))                          ~ (= a b)
          not a = b and c = d                ~ (and (not (= a b)) (= c d))
          not not a = b                      ~ (not (not (= a b)))
          not(a = b or c = d)                ~ (not (or (= a b) (= c d)))
          layer in (4, 5)                    ~ (in layer [4 5])
          layer in(4,5)                      ~ (in layer [4 5])
          layer in ()                        ~ (in layer [])
          layer in my_list                   ~ (in layer my_list)
          proc.pname exists                  ~ (exists proc.pname)
          (not proc.pname exists)            ~ (not (exists proc.pname))
          proc.aname[2] = sh                 ~ (= proc.aname[2] sh)
          evt.arg.flags contains O_TRUNC     ~ (contains evt.arg.flags O_TRUNC)
          proc.env["a b"] = c                ~ (= proc.env['a b'] c)
          container.mount.dest[/proc*] exists ~ (exists container.mount.dest[/proc*])
          fd.name startswith anyof (/a, /b)  ~ (startswith anyof fd.name [/a /b])
          fd.name = oneof                    ~ (= fd.name oneof)
          tolower(proc.name) = sh            ~ (= {tolower proc.name} sh)
          tolower(toupper(a.b[1])) = sh      ~ (= {tolower {toupper a.b[1]}} sh)
          join("|", (a.b, 'x', 1)) = y       ~ (= {join '|' [a.b 'x' 1]} y)
          getopt(proc.args, "ab:")[b] = y    ~ (= {getopt proc.args 'ab:'}[b] y)
          proc.name = val(proc.pname)        ~ (= proc.name {val proc.pname})
          proc.name = tolower(proc.pname)    ~ (= proc.name {tolower proc.pname})
          proc.name in (runc:[1:CHILD], "a b") ~ (in proc.name [runc:[1:CHILD] 'a b'])
          proc.name = <NA>                   ~ (= proc.name <NA>)
          proc.name = "<NA>"                 ~ (= proc.name '<NA>')
          fd.num >= -1                       ~ (>= fd.num -1)
          size > 50 MB and age < 3 d         ~ (and (> size 50 MB) (< age 3 d))
          size in (50 MB, 2.5 GB)            ~ (in size [50 MB 2.5 GB])
          severity >= 高危                    ~ (>= severity 高危)
          """)
  void understandsFalcosGrammar(String text, String shape) {
    assertThat(Parsed.of(text).problems()).isEmpty();
    assertThat(Shape.of(text)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          openssl                            ~ (? openssl)
          libssl1.1 debian                   ~ (? libssl1.1 debian)
          "a phrase" word                    ~ (? 'a phrase' word)
          CVE-2022-0778                      ~ (? CVE-2022-0778)
          pkg:deb/debian/curl@7.74.0-1.3+b1  ~ (? pkg:deb/debian/curl@7.74.0-1.3+b1)
          notary                             ~ (? notary)
          not openssl                        ~ (not (? openssl))
          not (curl openssl)                 ~ (not (? curl openssl))
          curl or open ssl                   ~ (or (? curl) (? open ssl))
          in-place                           ~ (? in-place)
          not-affected                       ~ (? not-affected)
          wow!                               ~ (? wow!)
          内核                                ~ (? 内核)
          """)
  void takesWordsWithoutAnOperatorForASearch(String text, String shape) {
    assertThat(Parsed.of(text).problems()).isEmpty();
    assertThat(Shape.of(text)).isEqualTo(shape);
  }

  /// Each fault as its code and the place in the text, counted from 0; `…` where more text would
  /// mend it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          a = b and                     ~ FLT-004@9…                ~ (and (= a b) (missing))
          and a = b                     ~ FLT-005@0                 ~ (and (missing) (= a b))
          a = b and or c = d            ~ FLT-005@10                ~ (or (and (= a b) (missing)) (= c d))
          a = b and = c                 ~ FLT-005@10                ~ (and (= a b) (missing))
          ()                            ~ FLT-005@1                 ~ (missing)
          not                           ~ FLT-004@3…                ~ (not (missing))
          a = b c = d                   ~ FLT-006@6                 ~ (and (= a b) (= c d))
          curl a = b                    ~ FLT-006@5                 ~ (and (? curl) (= a b))
          not curl openssl              ~ FLT-006@9                 ~ (and (not (? curl)) (? openssl))
          a = b not c = d               ~ FLT-006@6                 ~ (and (= a b) (not (= c d)))
          a[1]                          ~ FLT-007@0…                ~ (missing)
          a[1] b                        ~ FLT-008@0                 ~ (and (missing) (? b))
          tolower(a.b)                  ~ FLT-007@0…                ~ (missing)
          severity >=                   ~ FLT-009@11…               ~ (>= severity absent)
          severity >= and a = b         ~ FLT-010@12                ~ (and (>= severity absent) (= a b))
          (severity =)                  ~ FLT-010@11                ~ (= severity absent)
          layer in                      ~ FLT-011@8…                ~ (in layer absent)
          layer in "4"                  ~ FLT-011@9                 ~ (in layer '4')
          a = (b, c)                    ~ FLT-012@4                 ~ (= a [b c])
          (a = b                        ~ FLT-013@0…                ~ (= a b)
          layer in (4, 5                ~ FLT-013@9…                ~ (in layer [4 5])
          layer in (4 and a = b         ~ FLT-013@9                 ~ (and (in layer [4]) (= a b))
          layer in (                    ~ FLT-013@9… FLT-009@10…    ~ (in layer [absent])
          layer in (4, )                ~ FLT-010@13                ~ (in layer [4 absent])
          layer in (,4)                 ~ FLT-010@10                ~ (in layer [absent 4])
          a = b) and c = d              ~ FLT-014@5                 ~ (and (= a b) (= c d))
          a = b, c = d                  ~ FLT-014@5 FLT-006@7       ~ (and (= a b) (= c d))
          layer in (4 5)                ~ FLT-015@12                ~ (in layer [4 5])
          a = "b                        ~ FLT-016@4…                ~ (= a 'b')
          a = "\\q"                     ~ FLT-017@5                 ~ (= a 'q')
          a = '\\"'                     ~ FLT-017@5                 ~ (= a '"')
          curl AND openssl              ~ FLT-018@5                 ~ (and (? curl) (? openssl))
          Not curl                      ~ FLT-018@0                 ~ (not (? curl))
          a[1 = b                       ~ FLT-019@1                 ~ (= a[1] b)
          """)
  void saysEachFaultAndReadsOn(String text, String problems, String shape) {
    var parsed = Parsed.of(text);

    assertThat(
            parsed.problems().stream()
                .map(
                    one -> one.code() + "@" + one.span().offset() + (one.isIncomplete() ? "…" : ""))
                .collect(joining(" ")))
        .isEqualTo(problems);
    assertThat(Shape.of(parsed.condition())).isEqualTo(shape);
  }

  @Test
  void readsFalcosEscapes() {
    assertThat(Shape.of("a = \"\\b\\f\\n\\r\\t\\\\\\/\\\"\\x41\""))
        .isEqualTo("(= a '\b\f\n\r\t\\/\"A')");
    assertThat(Shape.of("a = '\\''")).isEqualTo("(= a ''')");
    assertThat(Shape.of("a = \"x\\ y\"")).isEqualTo("(= a 'x\\y')");
  }

  @Test
  void saysWhereEachPartStands() {
    var and = (Condition.And) Parsed.of("a = b  and  not c in (d)").condition();
    var not = (Condition.Not) and.parts().getLast();
    var in = (Condition.Comparison) not.part();

    assertThat(and.span()).isEqualTo(new Span(0, 24));
    assertThat(and.parts().getFirst().span()).isEqualTo(new Span(0, 5));
    assertThat(not.span()).isEqualTo(new Span(12, 12));
    assertThat(in.operatorSpan()).isEqualTo(new Span(18, 2));
    assertThat(in.right().orElseThrow().span()).isEqualTo(new Span(21, 3));
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() {
    assertThat(Parsed.of("x".repeat(Limits.LENGTH + 1)).problems())
        .extracting(Problem::code)
        .containsExactly("FLT-001");
    assertThat(Parsed.of("(".repeat(Limits.DEPTH + 1) + "a").problems())
        .extracting(Problem::code)
        .contains("FLT-002");
    assertThat(Parsed.of("not ".repeat(Limits.DEPTH + 1) + "a").problems())
        .extracting(Problem::code)
        .contains("FLT-002");
    assertThat(Parsed.of("f(".repeat(Limits.DEPTH + 1)).problems())
        .extracting(Problem::code)
        .contains("FLT-002");
    assertThat(Parsed.of("a in (" + "b,".repeat(Limits.VALUES) + "b)").problems())
        .extracting(Problem::code)
        .containsExactly("FLT-003");
  }

  @Test
  void readsAndWritesWhatIsAsDeepAsAllowed() {
    int levels = Limits.DEPTH;
    var text = "(a or ".repeat(levels) + "b" + ")".repeat(levels);

    var parsed = Parsed.of(text);

    assertThat(parsed.problems()).isEmpty();
    assertThat(ConditionText.of(parsed.condition())).hasSizeGreaterThan(levels * 5);
  }

  @Test
  void tellsNotMoreThanAHundredFaults() {
    assertThat(Parsed.of(") ".repeat(40_000)).problems()).hasSize(Limits.PROBLEMS);
  }
}
