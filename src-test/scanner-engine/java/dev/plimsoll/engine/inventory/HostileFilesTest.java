package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// Whatever the bytes of a file are, no cataloger fails, hangs or says more than the file can hold.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTest {

  /// Records for each byte; the shortest honest one, a line of a lock file, takes more.
  private static final double RECORDS_PER_BYTE = 0.34;

  private static final int CHANGED_COPIES = 12;

  private static List<Cataloger> catalogers() {
    return Analysers.all().stream()
        .filter(Cataloger.class::isInstance)
        .map(Cataloger.class::cast)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> survivesWhatNoSuchFileHolds() {
    var inputs = senseless();
    return catalogers().stream()
        .flatMap(cataloger ->
            cataloger.sources().stream()
                .filter(source -> source.files() != Glob.NONE)
                .map(source -> sample(source.described()))
                .distinct()
                .map(path ->
                    dynamicTest(
                        cataloger.id() + " " + path,
                        () -> readAll(cataloger, path, inputs.values()))));
  }

  /// A path that the pattern matches.
  private static String sample(String pattern) {
    return pattern
        .replaceAll("\\{([^,}]*)[^}]*\\}", "$1")
        .replace("**/", "srv/")
        .replace("**", "srv")
        .replace('*', 'x')
        .replace('?', 'x');
  }

  private static Map<String, byte[]> senseless() {
    var random = new byte[1 << 16];
    new Random(5).nextBytes(random);
    var inputs = new LinkedHashMap<String, byte[]>();
    inputs.put("nothing", new byte[0]);
    inputs.put("zeros", new byte[1 << 16]);
    inputs.put("noise", random);
    inputs.put("one line", "x".repeat(1 << 21).getBytes(UTF_8));
    inputs.put("another encoding", "Name: x\nversion = \"1\"\n".repeat(99).getBytes(UTF_16));
    for (var deep : List.of("{\"a\":", "[", "<a>", "a:\n  ", "a = [[", "- ", "((", "{{", "%{")) {
      inputs.put("deep " + deep, deep.repeat(50_000).getBytes(UTF_8));
    }
    return inputs;
  }

  @TestFactory
  Stream<DynamicTest> survivesChangedCopiesOfEveryCase() throws IOException {
    var catalogers = catalogers();
    var root = Capability.shared("conformance/catalog");
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().contains("/input/"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> test(catalogers, root, file))
          .toList()
          .stream();
    }
  }

  private static DynamicTest test(List<Cataloger> catalogers, Path root, Path file) {
    var path = root.relativize(file).toString().replaceFirst("^[0-9a-f]+/input/", "");
    return dynamicTest(
        root.relativize(file).toString(),
        () -> {
          var bytes = Files.readAllBytes(file);
          var copies = changed(bytes, path.hashCode());
          for (var cataloger : catalogers) {
            readAll(cataloger, path, copies);
          }
        });
  }

  private static List<byte[]> changed(byte[] bytes, long seed) {
    var random = new Random(seed);
    var copies = new ArrayList<byte[]>();
    for (int eighth = 0; eighth < 8; eighth++) {
      copies.add(Arrays.copyOf(bytes, bytes.length * eighth / 8));
    }
    for (int i = 0; i < CHANGED_COPIES && bytes.length > 0; i++) {
      var copy = bytes.clone();
      for (int changes = random.nextInt(12); changes >= 0; changes--) {
        copy[random.nextInt(copy.length)] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) "\n\r :~,|(){}[]<>\"\0\u00ff".charAt(random.nextInt(18));
      }
      copies.add(copy);
    }
    return copies;
  }

  private static void readAll(Cataloger cataloger, String path, Iterable<byte[]> inputs)
      throws IOException {
    for (var bytes : inputs) {
      var entry = new FileEntry(path, bytes.length, 0755);
      var head = Arrays.copyOf(bytes, Math.min(bytes.length, FileAnalyser.HEAD_BYTES));
      if (cataloger.wants(entry) || (bytes.length > 0 && cataloger.recognises(entry, head))) {
        var sink = new RecordedFacts();
        cataloger.analyse(entry, FileContent.of(bytes), sink);
        assertThat(sink.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
        assertThat(sink.facts().stream().mapToInt(fact -> fact.packages().size()).sum())
            .isLessThanOrEqualTo((int) (bytes.length * RECORDS_PER_BYTE));
      }
    }
  }
}
