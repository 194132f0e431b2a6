package dev.plimsoll.engine.inventory.dotnet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.format.program.PeBuilder;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, reading ends and names bounded damage.
class DotnetFuzzTest {

  static Stream<byte[]> inputs() {
    var texts =
        FuzzedFiles.changed(
            """
            {"runtimeTarget": {"name": "t"}, "targets": {"t": {"A/1.2.0": {
             "runtime": {"lib/net8.0/A.dll": {}}, "dependencies": {"B": "1"}}}},
             "libraries": {"A/1.2.0": {"type": "package"}}}
            """,
            """
            {"dependencies": {"net8.0": {"A": {"type": "Direct", "resolved": "1.0.0"}}}}
            """,
            """
            <Project><PropertyGroup><V>1.0</V></PropertyGroup>
            <ItemGroup><PackageVersion Include="A" Version="$(V).1"/></ItemGroup></Project>
            """,
            """
            <packages><package id="A" version="1.0"/></packages>
            """);
    var assembly =
        new PeBuilder()
            .assembly()
            .version(Map.of("OriginalFilename", "A.dll", "ProductVersion", "1.0.0+c"))
            .build();
    return Stream.concat(texts, FuzzedFiles.changed(assembly));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(
        new DotnetCataloger(),
        bytes,
        "srv/a.deps.json",
        "srv/packages.lock.json",
        "srv/packages.config",
        "Directory.Packages.props",
        "a.csproj");
    if (Programs.isProgram(bytes)) {
      FuzzedFiles.read(new DotnetCataloger(), bytes, "srv/a.dll");
    }
  }
}
