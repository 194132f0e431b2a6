package dev.plimsoll.engine.inventory.apple;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class AppleCatalogerTest {

  private static final String PATH = "Applications/Slack.app/Contents/Info.plist";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://example.org/x.dtd">
      <plist version="1.0"><dict>
        <key>CFBundleName</key><string>Slack</string>
        <key>Other</key><array><string>CFBundleShortVersionString</string></array>
        <key>CFBundleShortVersionString</key><string>4.50.128</string>
      </dict></plist>
      """;

  /// CFBundleName as wide text, CFBundleVersion with a length of its own, and an integer.
  private static byte[] binary() {
    var out = new ByteArrayOutputStream();
    int[] offsets = new int[7];
    out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
    offsets[0] = out.size();
    out.writeBytes(new byte[] {(byte) 0xd3, 1, 2, 3, 4, 5, 6});
    String[] texts = {"CFBundleName", "CFBundleVersion", "Number"};
    for (int i = 0; i < 3; i++) {
      offsets[1 + i] = out.size();
      int length = texts[i].length();
      out.writeBytes(
          length < 15
              ? new byte[] {(byte) (0x50 | length)}
              : new byte[] {0x5f, 0x10, (byte) length});
      out.writeBytes(texts[i].getBytes(StandardCharsets.US_ASCII));
    }
    offsets[4] = out.size();
    out.write(0x62);
    out.writeBytes("Gö".getBytes(StandardCharsets.UTF_16BE));
    offsets[5] = out.size();
    out.write(0x53);
    out.writeBytes("1.2".getBytes(StandardCharsets.US_ASCII));
    offsets[6] = out.size();
    out.writeBytes(new byte[] {0x10, 7});
    int table = out.size();
    for (int offset : offsets) {
      out.write(offset);
    }
    var trailer = ByteBuffer.allocate(32).put(6, (byte) 1).put(7, (byte) 1);
    out.writeBytes(trailer.putLong(8, 7).putLong(16, 0).putLong(24, table).array());
    return out.toByteArray();
  }

  private static ReadFile read(byte[] list) throws IOException {
    return ReadFile.of(new AppleCataloger(), PATH, list);
  }

  @Test
  void findsTheApplicationsOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("apple")) {
      assertThat(each.components(new AppleCataloger()))
          .as(each.id())
          .extracting(one -> one.name() + " " + one.version())
          .containsExactlyElementsOf(
              each.expected().stream().map(one -> one.name() + " " + one.version()).toList());
    }
  }

  @Test
  void readsAnXmlList() throws IOException {
    assertThat(ReadFile.of(new AppleCataloger(), PATH, XML).versions())
        .containsExactly("Slack 4.50.128");
  }

  @Test
  void readsABinaryList() throws IOException {
    assertThat(read(binary()).versions()).containsExactly("Gö 1.2");
  }

  @Test
  void saysWhatIsWrongWithAList() throws IOException {
    var list = binary();
    var reference = list.clone();
    reference[9] = 99;
    var top = list.clone();
    top[8] = 0x10;

    assertThat(read(Arrays.copyOf(list, 20)).faults())
        .containsExactly("0: binary property list: ends early");
    assertThat(read(reference).faults())
        .containsExactly("0: binary property list: a reference to no object");
    assertThat(read(top).faults())
        .containsExactly("0: binary property list: no dictionary at the top");
    assertThat(read(new byte[0]).faults()).hasSize(1);
  }

  static Stream<byte[]> lists() {
    return Stream.concat(FuzzedFiles.changed(XML), FuzzedFiles.changed(binary()));
  }

  @MethodSource("lists")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new AppleCataloger(), PATH, bytes);
  }
}
