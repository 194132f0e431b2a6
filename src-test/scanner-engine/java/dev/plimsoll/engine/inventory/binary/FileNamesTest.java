package dev.plimsoll.engine.inventory.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "tool, tool, true",
    "tool, usr/bin/tool, true",
    "tool, usr/bin/tools, false",
    "tool, tool/x, false",
    "libx.so*, usr/lib/libx.so.1, true",
    "libx.so*, usr/lib/libx.so, true",
    "libx.so*, usr/lib/libxy.so, false",
    "ab*ab, ab, false",
    "ab*ab, abab, true",
    "releases/*/OTP, opt/releases/25/OTP, true",
    "releases/*/OTP, opt/releases/OTP, false",
    "releases/*/OTP, OTP, false",
    "go/VERSION, go/VERSION, true",
    "go/VERSION, cargo/VERSION, false"
  })
  void looksAtTheEndOfAPath(String pattern, String path, boolean matches) {
    var detector =
        DetectorParser.parse("component pkg:generic/x\nfiles " + pattern + "\nversion (1)\n");

    assertThat(new FileNames(detector).detectors(path)).hasSize(matches ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files x\nversion (1)",
        "component pkg:generic/x\nversion (1)",
        "component pkg:generic/x\nfiles a",
        "component pkg:nothing/x\nfiles a\nversion (1)",
        "component pkg:generic/x\nfiles a\nversion (1)\nodd x",
        "component"
      })
  void refusesWhatIsNoDetector(String paragraph) {
    assertThatThrownBy(() -> DetectorParser.parse(paragraph))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
