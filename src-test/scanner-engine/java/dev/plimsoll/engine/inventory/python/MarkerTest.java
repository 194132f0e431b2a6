package dev.plimsoll.engine.inventory.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sys_platform == 'win32'",
        "extra == \"x\"",
        "'nt' == os_name",
        "python_version < '3' and platform_system == 'Darwin'",
        "(extra == 'a' or extra == 'b') and python_version > '3'",
        "sys_platform != 'linux'"
      })
  void doesNotHoldOnLinuxWithoutExtras(String marker) {
    assertThat(Marker.mayHold(marker, Interpreter.UNKNOWN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "python_version < '3'",
        "sys_platform == 'linux'",
        "extra != 'x'",
        "os_name == 'nt' or python_version < '3'",
        "os_name in 'nt'",
        "sys_platform ==",
        "(",
        "and and",
        "platform_machine == os_name"
      })
  void mayHoldWhereNobodyCanTell(String marker) {
    assertThat(Marker.mayHold(marker, Interpreter.UNKNOWN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "python_version < '3.9', false",
        "python_version <= '3.11', true",
        "python_version >= '3', true",
        "python_version > '3.11', false",
        "python_version == '3.11', true",
        "python_version != '3.11', false",
        "python_full_version < '3.11', false",
        "python_full_version <= '3.11', true",
        "python_full_version >= '3.12', false",
        "python_full_version < '3.11.4', true",
        "python_version ~= '3.8', true",
        "python_version < '4.x', true",
        "'3.9' > python_version, true"
      })
  void knowsTheInterpreterByTheFolder(String marker, boolean holds) {
    var python = Interpreter.of("usr/local/lib/python3.11/site-packages/a.dist-info/METADATA");

    assertThat(Marker.mayHold(marker, python)).isEqualTo(holds);
  }

  @Test
  void doesNotKnowTheInterpreterOfDebiansCommonFolder() {
    assertThat(Interpreter.of("usr/lib/python3/dist-packages/a/METADATA"))
        .isEqualTo(Interpreter.UNKNOWN);
  }

  @Test
  void isUnknownWhereItIsTooDeep() {
    assertThat(
            Marker.mayHold(
                "(".repeat(10_000) + "os_name == 'nt'" + ")".repeat(10_000), Interpreter.UNKNOWN))
        .isTrue();
  }
}
