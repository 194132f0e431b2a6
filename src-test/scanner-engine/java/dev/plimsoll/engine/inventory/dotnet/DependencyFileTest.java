package dev.plimsoll.engine.inventory.dotnet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DependencyFileTest {

  @Test
  void readsPackagesTheirNeedsAndFiles() throws IOException {
    var read =
        read(
            """
            {"runtimeTarget": {"name": "net8.0/linux-x64", "signature": ""},
             "targets": {"net8.0": {}, "net8.0/linux-x64": {
               "App/1.0.0": {"dependencies": {"A": "2.0.0"}, "runtime": {"App.dll": {}}},
               "A/2.0.0": {"runtime": {"lib/net8.0/A.dll": {}},
                 "resources": {"lib/net8.0/de/A.resources.dll": {"locale": "de"}},
                 "runtimeTargets": {"runtimes/linux-x64/native/a.so": {"rid": "linux-x64"}}}}},
             "libraries": {
               "App/1.0.0": {"type": "project"},
               "A/2.0.0": {"type": "package"},
               "R/1.0.0": {"type": "referenceassembly"},
               "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": {"type": "runtimepack"}}}
            """);

    assertThat(read.versions())
        .containsExactly("App 1.0.0", "A 2.0.0", "Microsoft.NETCore.App.Runtime.linux-x64 8.0.1");
    assertThat(read.needs("App")).containsExactly("A");
    assertThat(read.packages().get(1).files())
        .containsExactly(
            "srv/app/A.dll",
            "srv/app/de/A.resources.dll",
            "srv/app/runtimes/linux-x64/native/a.so");
    assertThat(read.packages().get(2).cpes())
        .containsExactly("cpe:2.3:a:microsoft:.net:8.0.1:*:*:*:*:*:*:*");
  }

  @Test
  void namesALibraryWithoutVersion() throws IOException {
    var read = read("{\"libraries\": {\"A\": {\"type\": \"package\"}}}");

    assertThat(read.versions()).isEmpty();
    assertThat(read.faults()).containsExactly("0: \"A\" has no version");
  }

  @Test
  void saysWhereTheTextBreaks() throws IOException {
    assertThat(read("{\n\"libraries\": }").faults()).singleElement().asString().startsWith("2: ");
  }

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new DotnetCataloger(), "srv/app/App.deps.json", text);
  }
}
