package dev.plimsoll.engine.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// No text makes an order throw or contradict itself. The build runs the inputs below; with
/// `JAZZER_FUZZ=1` Jazzer makes more of them.
class VersionFuzzTest {

  /// Two versions, a zero byte between them.
  static Stream<byte[]> inputs() {
    return Stream.of("1:1.0-1\0001.0~", "\0", "1.0-\0-1", ":\0::", "-0:~\0\u00e9")
        .map(text -> text.getBytes(UTF_8));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void sortsAnyTextTheSameFromBothSides(byte[] bytes) {
    var order = new DebianOrder();
    var text = new String(bytes, UTF_8);
    int middle = text.indexOf('\0');
    var a = middle < 0 ? text : text.substring(0, middle);
    var b = middle < 0 ? "1.0" : text.substring(middle + 1);

    assertThat(order.compare(b, a).orElse(0)).isEqualTo(-order.compare(a, b).orElse(0));
    assertThat(order.compare(a, b).isPresent()).isEqualTo(order.compare(b, a).isPresent());
  }
}
