package dev.plimsoll.engine.inventory.binary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every detector of ours, with texts of the program that it is for.
class DetectorsTest {

  /// A text that is a version and nothing else may be the version of anything.
  private static boolean isBare(VersionText version) {
    var literal = version.text().pattern().replaceAll("\\\\[dw]|alpha|beta|rc|RC|dev|pre", "");
    return version.before().isEmpty()
        && version.after().isEmpty()
        && literal.startsWith("^")
        && literal.endsWith("$")
        && !literal.matches(".*[a-zA-Z/]{2}.*");
  }

  private record Example(String path, String component, String version, List<String> texts) {

    byte[] file(boolean isText) {
      return isText
          ? String.join("\n", texts).getBytes(ISO_8859_1)
          : ElfBuilder.program().section(".rodata", "\0" + String.join("\0", texts)).build();
    }
  }

  private static List<Example> examples() throws IOException {
    var examples = new ArrayList<Example>();
    var file = Capability.checkout().resolve("src-test/fixtures/binary/texts.tsv");
    for (var line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        var words = List.of(line.split("\t", -1));
        examples.add(
            new Example(words.get(0), words.get(1), words.get(2), words.subList(3, words.size())));
      }
    }
    return examples;
  }

  private static String component(Detector detector) {
    return detector.type().word() + "/" + detector.name();
  }

  private static boolean isFor(Detector detector, Example example) {
    return component(detector).equals(example.component())
        && Detectors.ours().names().detectors(example.path()).contains(detector);
  }

  @TestFactory
  Stream<DynamicTest> findsTheVersionOfEveryExample() throws IOException {
    return examples().stream()
        .map(example ->
            dynamicTest(
                example.component() + " " + example.path(),
                () -> {
                  var isText =
                      Detectors.ours().all().stream()
                          .anyMatch(it -> isFor(it, example) && it.isText());
                  var facts = read(example.path(), example.file(isText));
                  assertThat(facts.onlyFact().packages())
                      .extracting(it -> it.type().word() + "/" + it.name() + " " + it.version())
                      .containsExactly(example.component() + " " + example.version());
                }));
  }

  @Test
  void hasAnExampleForEveryDetector() throws IOException {
    var examples = examples();

    assertThat(Detectors.ours().all())
        .filteredOn(it -> examples.stream().noneMatch(example -> isFor(it, example)))
        .extracting(it -> component(it) + " " + it.files())
        .isEmpty();
  }

  @Test
  void saysWhichFalseResultABareVersionAccepts() {
    assertThat(Detectors.ours().all())
        .filteredOn(it -> it.versions().stream().anyMatch(DetectorsTest::isBare))
        .filteredOn(it -> it.accepts().isEmpty())
        .extracting(DetectorsTest::component)
        .isEmpty();
  }

  @Test
  void namesProductsAsCpes() throws IOException {
    var facts =
        read(
            "usr/sbin/nginx",
            ElfBuilder.program().section(".rodata", "nginx version: nginx/1.25.3").build());

    assertThat(facts.onlyFact().packages())
        .singleElement()
        .extracting(PackageRecord::cpes)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(
            "cpe:2.3:a:f5:nginx:1.25.3:*:*:*:*:*:*:*",
            "cpe:2.3:a:nginx:nginx:1.25.3:*:*:*:*:*:*:*");
  }

  @Test
  void findsNoVersionWithoutOne() throws IOException {
    for (var example : examples()) {
      var without = example.texts().stream().map(text -> text.replaceAll("\\d", "x")).toList();
      var changed = new Example("", "", "", without);
      var facts = read(example.path(), changed.file(false));

      // a file's name may say the version
      assertThat(facts.facts().stream().flatMap(fact -> fact.packages().stream()))
          .as(example.path())
          .allSatisfy(it -> assertThat(example.path()).contains(it.version()));
    }
  }

  private static RecordedFacts read(String path, byte[] bytes) throws IOException {
    return BinaryCatalogerTest.read(path, bytes, Arrays.copyOf(bytes, Math.min(64, bytes.length)));
  }
}
