package dev.plimsoll.engine.inventory.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Syft names an artifact without its group or vendor; the package URLs, which are compared too,
/// have both.
class JavaConformanceTest {

  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          // The case's input is not the plugin but a project of Gradle; its lock file is read.
          "7344bc786f",
          List.of(
              "+ commons-text 1.8",
              "+ hamcrest-core 1.3",
              "+ joda-time 2.2",
              "+ junit 4.12",
              "- gradle 2.11"),
          // Who built it is named; that it is OpenJDK stands in a second CPE.
          "8c768e3338",
          List.of("+ temurin 21.0.4+7-LTS", "- openjdk 21.0.4+7-LTS"),
          // The licence is an address in the manifest and has a name in the POM: both are declared.
          "7590fa77ef",
          List.of(
              "jackson-core 2.15.2: [The Apache Software License, Version 2.0,"
                  + " https://www.apache.org/licenses/LICENSE-2.0.txt],"
                  + " not [https://www.apache.org/licenses/LICENSE-2.0.txt]"));

  @Test
  void answersAsSyft() throws IOException {
    var cases = ConformanceCases.of("java");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(6);
    for (var each : cases) {
      var folder = each.input().resolve("jar-metadata");
      var ours =
          Files.isDirectory(folder)
              ? archives(folder)
              : each.components(new JavaProjectCataloger(), new JvmCataloger());
      assertThat(each.differences(ours, JavaConformanceTest::artifact))
          .as(each.toString())
          .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
    }
  }

  private static String artifact(String name) {
    return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
  }

  /// Each folder is an archive before it was packed.
  private static List<Component> archives(Path folders) throws IOException {
    var histories = new ArrayList<FactHistory>();
    try (var all = Files.list(folders)) {
      for (var folder : all.toList()) {
        var path = folder.getFileName() + ".jar";
        var bytes = packed(folder);
        var facts = new RecordedFacts();
        new JavaArchiveCataloger()
            .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
        histories.add(
            new FactHistory(
                path,
                "java-archive",
                List.of(new FactHistory.State(0, Optional.of(facts.onlyFact())))));
      }
    }
    return Inventory.of(histories, folders.toString()).components();
  }

  private static byte[] packed(Path folder) throws IOException {
    var jar = new Jar();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.with(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return jar.build();
  }
}
