package dev.plimsoll.engine.inventory.dotnet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProjectFileTest {

  private final DotnetCataloger cataloger = new DotnetCataloger();

  @Test
  void readsPackagesOfTheOldForm() throws IOException {
    var text =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <packages>
          <package id="jQuery" version="3.1.1" targetFramework="net46" />
          <package id="NLog" version="4.3.10" />
        </packages>
        """;

    assertThat(ReadFile.of(cataloger, "srv/packages.config", text).versions())
        .containsExactly("jQuery 3.1.1", "NLog 4.3.10");
  }

  @Test
  void replacesPropertiesOfTheSameFile() throws IOException {
    var text =
        """
        <Project>
          <PropertyGroup><Base>6.0</Base><Full>$(Base).1</Full><Loop>$(Loop)x</Loop></PropertyGroup>
          <ItemGroup>
            <PackageVersion Include="A" Version="$(Full)" />
            <PackageVersion Include="B" Version="[1.2.3]" />
            <GlobalPackageReference Include="C"><Version>2.0.0-rc.1</Version></GlobalPackageReference>
            <PackageVersion Update="D" Version="4.0.0" />
            <PackageVersion Include="E" Version="$(Unknown)" />
            <PackageVersion Include="F" Version="[1.0,2.0)" />
            <PackageVersion Include="G" Version="1.*" />
            <PackageVersion Include="H" Version="$(Loop)" />
            <PackageReference Include="I" />
          </ItemGroup>
        </Project>
        """;

    for (var path : new String[] {"Directory.Packages.props", "src/App.csproj"}) {
      var read = ReadFile.of(cataloger, path, text);
      assertThat(read.versions()).containsExactly("A 6.0.1", "B 1.2.3", "C 2.0.0-rc.1", "D 4.0.0");
      assertThat(read.faults()).isEmpty();
      assertThat(read.packages().getFirst().line()).isEqualTo(4);
    }
  }

  @Test
  void takesAPackageOfSeveralFrameworksOnce() throws IOException {
    var text =
        """
        {"version": 1, "dependencies": {
          "net8.0": {
            "A": {"type": "Direct", "resolved": "1.0.0", "dependencies": {"B": "0.1.0"}},
            "own": {"type": "Project"}},
          "net9.0": {"A": {"type": "Direct", "resolved": "1.0.0"},
                     "B": {"type": "Transitive"}}}}
        """;

    var read = ReadFile.of(cataloger, "srv/packages.lock.json", text);

    assertThat(read.versions()).containsExactly("A 1.0.0");
    assertThat(read.needs("A")).containsExactly("B");
    assertThat(read.faults()).containsExactly("0: \"B\" has no version");
  }
}
