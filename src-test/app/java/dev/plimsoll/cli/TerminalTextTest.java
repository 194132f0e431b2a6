package dev.plimsoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void writesOutWhatCouldCommandATerminal() {
    assertThat(TerminalText.plain("\u001b[2Ja\u0007b\u009bc\u007f"))
        .isEqualTo("\\u001b[2Ja\\u0007b\\u009bc\\u007f");
  }

  @Test
  void writesOutWhatTurnsTheReadingDirection() {
    assertThat(TerminalText.plain("a\u202eb\u2066c\u200fd\ufeff"))
        .isEqualTo("a\\u202eb\\u2066c\\u200fd\\ufeff");
  }

  @Test
  void makesOneLineOfSeveral() {
    assertThat(TerminalText.plain(" RUN a \\\n\t b\r\n")).isEqualTo("RUN a \\ b");
  }

  @Test
  void keepsLettersOfEveryScript() {
    assertThat(TerminalText.plain("漏洞 – é ≥ 😀")).isEqualTo("漏洞 – é ≥ 😀");
  }

  @Test
  void countsChineseLettersTwiceAndMarksNotAtAll() {
    assertThat(TerminalText.width("层a")).isEqualTo(3);
    assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsByColumnsAndNotByLetters() {
    assertThat(TerminalText.cut("层层层", 6)).isEqualTo("层层层");
    assertThat(TerminalText.cut("层层层", 5)).isEqualTo("层层…");
    assertThat(TerminalText.cut("层层层", 4)).isEqualTo("层…");
  }

  @Test
  void alignsColumnsAndCutsTheLast() {
    var table = new TextTable().header("A", "B", "C");
    table.row(
        List.of(TextTable.Cell.of("层"), TextTable.Cell.of(""), TextTable.Cell.of("x".repeat(30))));
    table.row(
        List.of(new TextTable.Cell("r", "31"), TextTable.Cell.of("b"), TextTable.Cell.of("c")));

    assertThat(table.lines(29, false))
        .containsExactly("A   B  C", "层     " + "x".repeat(21) + "…", "r   b  c");
    assertThat(table.lines(29, true).getLast()).isEqualTo("\u001b[31mr\u001b[0m   b  c");
  }
}
