package dev.plimsoll.engine.format.bolt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoltFileTest {

  private static final Map<String, Object> TREE =
      Map.of(
          "small", Map.of("a", "1", "b", "2"),
          "large", Map.of("long", "x".repeat(10_000)),
          "many", many(40),
          "nested", Map.of("inner", Map.of("key", "value")),
          "empty", Map.of(),
          "value", "plain");

  @TempDir private Path folder;

  private static Map<String, Object> many(int count) {
    var tree = new HashMap<String, Object>();
    IntStream.range(0, count).forEach(i -> tree.put("key %02d".formatted(i), "value " + i));
    return tree;
  }

  private BoltFile open(byte[] file) throws IOException {
    return BoltFile.open(Files.write(folder.resolve("test.db"), file));
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 4096, 16_384, 65_536})
  void findsEveryKeyWhateverThePageSize(int pageSize) throws IOException {
    try (var file = open(BoltWriter.file(TREE, pageSize, 3))) {
      var root = file.root();
      assertThat(root.value("value")).map(String::new).contains("plain");
      assertThat(text(root, "small", "b")).isEqualTo("2");
      assertThat(text(root, "large", "long")).hasSize(10_000);
      for (int i = 0; i < 40; i++) {
        assertThat(text(root, "many", "key %02d".formatted(i))).isEqualTo("value " + i);
      }
      var nested = root.bucket("nested").orElseThrow();
      assertThat(text(nested, "inner", "key")).isEqualTo("value");
    }
  }

  private static String text(BoltBucket root, String bucket, String key) throws IOException {
    return new String(root.bucket(bucket).orElseThrow().value(key).orElseThrow(), UTF_8);
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    try (var file = open(BoltWriter.file(TREE))) {
      var many = file.root().bucket("many").orElseThrow();
      assertThat(many.value("")).isEmpty();
      assertThat(many.value("key 1")).isEmpty();
      assertThat(many.value("key 399")).isEmpty();
      assertThat(many.value("zzz")).isEmpty();
      assertThat(file.root().bucket("value")).isEmpty();
      assertThat(file.root().value("small")).isEmpty();
      assertThat(file.root().bucket("empty").orElseThrow().value("a")).isEmpty();
    }
  }

  @Test
  void walksKeysInOrder() throws IOException {
    try (var file = open(BoltWriter.file(TREE))) {
      assertThat(keys(file.root(), ""))
          .containsExactly("empty", "large", "many", "nested", "small", "value");
      assertThat(keys(file.root().bucket("many").orElseThrow(), "")).hasSize(40).isSorted();
      assertThat(keys(file.root().bucket("empty").orElseThrow(), "")).isEmpty();
    }
  }

  @Test
  void walksWhatBeginsWithAPrefix() throws IOException {
    try (var file = open(BoltWriter.file(TREE))) {
      var many = file.root().bucket("many").orElseThrow();
      assertThat(keys(many, "key 1")).hasSize(10).allMatch(key -> key.startsWith("key 1"));
      assertThat(keys(many, "key 39")).containsExactly("key 39");
      assertThat(keys(many, "a")).isEmpty();
      assertThat(keys(many, "zzz")).isEmpty();
    }
  }

  @Test
  void countsKeysByTheHeadsOfPages() throws IOException {
    try (var file = open(BoltWriter.file(TREE))) {
      assertThat(file.root().count()).isEqualTo(6);
      assertThat(file.root().bucket("many").orElseThrow().count()).isEqualTo(40);
      assertThat(file.root().bucket("small").orElseThrow().count()).isEqualTo(2);
    }
  }

  @Test
  void goesByTheLaterOfTwoWholeMetaPages() throws IOException {
    var bytes = BoltWriter.file(TREE);
    BoltWriter.meta(bytes, 0, 4096, 0xBAD, bytes.length / 4096, 3);
    try (var file = open(bytes)) {
      assertThat(file.root().value("value")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void goesByTheOtherMetaPageWhereOneIsDamaged(int damaged) throws IOException {
    for (int pageSize : List.of(1024, 4096, 65_536)) {
      var bytes = BoltWriter.file(TREE, pageSize, 3);
      bytes[damaged * pageSize + 40]++;
      try (var file = open(bytes)) {
        assertThat(file.root().value("value")).isPresent();
      }
    }
  }

  private static List<String> keys(BoltBucket bucket, String prefix) throws IOException {
    var keys = new ArrayList<String>();
    bucket.each(prefix, entry -> keys.add(entry.key()));
    return keys;
  }
}
