package dev.plimsoll.engine.inventory.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCatalogerTest {

  private static final String COMMIT = "e7da7f221d5bf496a48136c0cd264e630fe9fcc8";

  private static ReadFile read(String path, byte[] bytes) throws IOException {
    return ReadFile.of(new ModelCataloger(), path, bytes);
  }

  private static ByteBuffer text(ByteBuffer head, String text) {
    return head.putLong(text.length()).put(text.getBytes(UTF_8));
  }

  /// A number, four texts, and a list of texts.
  private static byte[] gguf() {
    var head = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
    head.put("GGUF".getBytes(UTF_8)).putInt(3).putLong(0).putLong(7);
    text(head, "general.quantization_version").putInt(4).putInt(2);
    var pairs = List.of("name", "Tiny", "version", "v1.1", "license", "mit", "x", "y");
    for (int i = 0; i < pairs.size(); i += 2) {
      text(text(head, "general." + pairs.get(i)).putInt(8), pairs.get(i + 1));
    }
    text(head, "tokenizer.tokens").putInt(9).putInt(8).putLong(1L << 60);
    return Arrays.copyOf(head.array(), head.position());
  }

  private static byte[] safetensors(String json) {
    byte[] text = json.getBytes(UTF_8);
    return ByteBuffer.allocate(8 + text.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length)
        .put(text)
        .array();
  }

  private static final String METADATA =
      "{\"__metadata__\": {\"modelspec.title\": \"Tiny\", \"modelspec.version\": \"1.0\"}}";

  @Test
  void readsTheCacheOfTheHub() throws IOException {
    var path = "root/.cache/huggingface/hub/models--google--bert/refs/main";

    assertThat(read(path, COMMIT.getBytes(UTF_8)).versions())
        .containsExactly("google/bert " + COMMIT);
    assertThat(read(path, "main".getBytes(UTF_8)).faults())
        .containsExactly("1: \"main\" is no commit");
  }

  @Test
  void readsTheHeadOfAGgufFileAsFarAsItsVocabulary() throws IOException {
    assertThat(read("m.gguf", gguf()).versions()).containsExactly("Tiny v1.1");
    assertThat(read("m.gguf", gguf()).only().licences()).containsExactly("mit");
    assertThat(read("m.gguf", Arrays.copyOf(gguf(), 60)).faults())
        .containsExactly("0: ends in its head");
  }

  @Test
  void readsTheHeadOfASafetensorsFile() throws IOException {
    assertThat(read("m.safetensors", safetensors(METADATA)).versions()).containsExactly("Tiny 1.0");
    assertThat(read("m.safetensors", safetensors("{\"a\": {}}")).faults()).isEmpty();
    assertThat(read("m.safetensors", new byte[3]).faults()).containsExactly("0: head of -1 bytes");
  }

  static Stream<byte[]> heads() {
    return Stream.of(gguf(), safetensors(METADATA), COMMIT.getBytes(UTF_8))
        .flatMap(FuzzedFiles::changed);
  }

  @MethodSource("heads")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new ModelCataloger(), "m.gguf", bytes);
    FuzzedFiles.read(new ModelCataloger(), "m.safetensors", bytes);
    FuzzedFiles.read(new ModelCataloger(), "models--a--b/refs/main", bytes);
  }
}
