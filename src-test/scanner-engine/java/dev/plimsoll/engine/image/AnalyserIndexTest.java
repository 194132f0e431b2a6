package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.inventory.Cataloger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AnalyserIndexTest {

  private static final List<FileAnalyser> ALL = Analysers.all();

  @Test
  void findsWhoAskingEveryAnalyserFinds() {
    var index = new AnalyserIndex(ALL);
    assertThat(paths().toList())
        .hasSizeGreaterThan(1000)
        .allSatisfy(path -> {
          for (var head : heads()) {
            var entry = new FileEntry(path, head.length, 0755);
            assertThat(index.wanting(entry, head)).isEqualTo(asked(entry, head));
          }
        });
  }

  @Test
  void everySourceIsFoundByItsOwnName() {
    var index = new AnalyserIndex(ALL);
    var unknown = paths().filter(path -> !index.wanting(file(path), new byte[0]).isEmpty());
    assertThat(unknown.count()).isGreaterThan(500);
  }

  private static FileEntry file(String path) {
    return new FileEntry(path, 0, 0644);
  }

  private static List<FileAnalyser> asked(FileEntry entry, byte[] head) {
    return ALL.stream()
        .filter(one -> one.wants(entry) || (head.length > 0 && one.recognises(entry, head)))
        .toList();
  }

  /// What every pattern of every cataloger matches, at the top and in folders, and names that come
  /// close to it.
  private static Stream<String> paths() {
    var described =
        ALL.stream()
            .filter(Cataloger.class::isInstance)
            .flatMap(one -> ((Cataloger) one).sources().stream())
            .map(source -> source.described());
    return Stream.concat(described.flatMap(AnalyserIndexTest::examples), Stream.of("", "a", "é"));
  }

  private static Stream<String> examples(String pattern) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open + 1);
    if (open >= 0 && close > open) {
      return Stream.of(pattern.substring(open + 1, close).split(",", -1))
          .flatMap(
              one -> examples(pattern.substring(0, open) + one + pattern.substring(close + 1)));
    }
    return Stream.of("", "srv/", "usr/lib/node_modules/x/")
        .map(folders -> pattern.replace("**/", folders))
        .map(path -> path.replace("**", "a/b").replace("*", "x").replace('?', 'x'))
        .flatMap(path -> Stream.of(path, path + "x", path.substring(Math.min(1, path.length()))));
  }

  private static List<byte[]> heads() {
    return List.of(
        new byte[0],
        new byte[FileAnalyser.HEAD_BYTES],
        head(0x7f, 'E', 'L', 'F'),
        head('M', 'Z', 0, 0),
        head('P', 'K', 3, 4),
        head(0xed, 0xab, 0xee, 0xdb),
        head(0xca, 0xfe, 0xba, 0xbe),
        head(0xcf, 0xfa, 0xed, 0xfe),
        head('#', '!', '/', 'b'));
  }

  private static byte[] head(int... first) {
    var head = new byte[FileAnalyser.HEAD_BYTES];
    for (int i = 0; i < first.length; i++) {
      head[i] = (byte) first[i];
    }
    head[7] = 1; // slices of a fat Mach-O
    head[16] = 2; // ET_EXEC
    return head;
  }
}
