package dev.plimsoll.engine.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// No text makes an order or a range throw, or an order contradict itself. The build runs the
/// inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class VersionFuzzTest {

  private static final List<String> ECOSYSTEMS =
      List.of(
          "Debian",
          "AlmaLinux",
          "Alpine",
          "Bitnami",
          "ConanCenter",
          "CRAN",
          "Go",
          "Hex",
          "Julia",
          "Maven",
          "npm",
          "NuGet",
          "Packagist",
          "Pub",
          "PyPI",
          "RubyGems",
          "crates.io");

  /// Two versions, or a version and a range, a zero byte between them.
  static Stream<byte[]> inputs() {
    return Stream.of(
            "1:1.0-1\0001.0~",
            "\0",
            "1.0-\0-1",
            ":\0::",
            "-0:~\0\u00e9",
            "1.2.3\0>=1.0 <2.0 || ~1.2 ^0.1 1.x",
            "1\0[,",
            "1\0(,1],[2,)",
            "1.0rc1\0~=1.0,!=1.*,===x",
            "1\0^",
            "1\0~> ",
            "\0002.x-dev@dev - 3",
            "1\0\u0661.\u0662",
            "1.0\0>=9 <=\0")
        .map(text -> text.getBytes(UTF_8));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void sortsAnyTextTheSameFromBothSides(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    int middle = text.indexOf('\0');
    var a = middle < 0 ? text : text.substring(0, middle);
    var b = middle < 0 ? "1.0" : text.substring(middle + 1);

    for (var ecosystem : ECOSYSTEMS) {
      var order = VersionOrders.forEcosystem(ecosystem).orElseThrow();
      assertThat(order.compare(b, a).orElse(0)).isEqualTo(-order.compare(a, b).orElse(0));
      assertThat(order.compare(a, b).isPresent()).isEqualTo(order.compare(b, a).isPresent());
      var syntax = RangeSyntaxes.forAdvisories(ecosystem).orElseThrow();
      boolean isUnreadable =
          VersionConstraints.parse(syntax, b).judge(a) instanceof Verdict.Unreadable;
      assertThat(isUnreadable || order.read(a).isPresent()).isTrue();
    }
  }
}
