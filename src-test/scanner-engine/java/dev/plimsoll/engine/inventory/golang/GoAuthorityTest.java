package dev.plimsoll.engine.inventory.golang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.image.Spool;
import dev.plimsoll.engine.inventory.golang.BuildInformationReader.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Go's own answer about its own programs, word by word.
class GoAuthorityTest {

  @Test
  void readsWhatGoItselfReads() throws IOException, InterruptedException {
    Capability.GO.require();
    var root = Path.of(run("go", "env", "GOROOT").strip());
    int compared = 0;
    for (var program : programs(root)) {
      var expected = run("go", "version", "-m", program.toString());
      assertThat(ours(program)).as(program.toString()).isEqualTo(expected);
      compared++;
    }
    assertThat(compared).isGreaterThan(1);
  }

  private static List<Path> programs(Path root) throws IOException {
    var programs = new ArrayList<Path>();
    for (var folder : List.of(root.resolve("bin"), root.resolve("pkg/tool"))) {
      try (var files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).filter(Files::isExecutable).forEach(programs::add);
      }
    }
    return programs;
  }

  /// The reader's result in the words of `go version -m`.
  private static String ours(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var bytes = Spool.of(in)) {
      var program = Programs.read((FileBytes) bytes).getFirst();
      var information = ((Result.Found) BuildInformationReader.read(program)).information();
      var text = new StringBuilder(file + ": " + information.toolchain() + "\n");
      text.append("\tpath\t").append(information.path()).append('\n');
      information
          .modules()
          .forEach(it -> text.append("\tdep\t" + it.path() + "\t" + it.version() + "\n"));
      information
          .settings()
          .forEach((key, value) -> text.append("\tbuild\t" + key + "=" + value + "\n"));
      return text.toString();
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
