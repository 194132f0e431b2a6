package dev.plimsoll.engine.inventory.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LockFileTest {

  private static ReadFile read(String name, String text) throws IOException {
    return ReadFile.of(new PythonCataloger(), "srv/app/" + name, text);
  }

  @Test
  void readsPoetry() throws IOException {
    var read =
        read(
            "poetry.lock",
            """
            [[package]]
            name = "Flask"
            version = "1.0"
            [package.dependencies]
            Jinja2 = ">=2.4"
            odd = [[{version = "1"}]]
            [[package]]
            name = "tool"
            version = "0.1"
            [package.source]
            type = "git"
            url = "https://host/tool.git"
            resolved_reference = "abc"
            """);

    assertThat(read.versions()).containsExactly("flask 1.0", "tool 0.1");
    assertThat(read.needs("flask")).containsExactly("jinja2", "odd");
    assertThat(read.packages().getLast().qualifiers())
        .isEqualTo(Map.of("vcs_url", "git+https://host/tool.git@abc"));
  }

  @Test
  void readsTheChoicesOfExtrasOfPdmAsOnePackage() throws IOException {
    var read =
        read(
            "pdm.lock",
            """
            [[package]]
            name = "requests"
            version = "2.27.1"
            dependencies = ["idna<4,>=2.5; python_version >= \\"3\\"", "b; os_name == 'nt'"]
            [[package]]
            name = "requests"
            version = "2.27.1"
            extras = ["socks"]
            dependencies = ["PySocks!=1.5.7", "requests==2.27.1"]
            """);

    assertThat(read.versions()).containsExactly("requests 2.27.1");
    assertThat(read.needs("requests")).containsExactly("idna", "pysocks", "requests");
  }

  @Test
  void readsUv() throws IOException {
    var read =
        read(
            "uv.lock",
            """
            version = 1
            [[package]]
            name = "app"
            source = { editable = "." }
            dependencies = [{ name = "requests" }]
            [[package]]
            name = "requests"
            version = "2.32.3"
            source = { git = "https://host/requests?rev=main#abc" }
            dependencies = [
              { name = "idna", version = "3.10" },
              { name = "win", marker = "sys_platform == 'win32'" },
            ]
            [[package]]
            name = "broken"
            """);

    assertThat(read.versions()).containsExactly("requests 2.32.3");
    assertThat(read.needs("requests")).containsExactly("idna");
    assertThat(read.packages().getFirst().qualifiers())
        .isEqualTo(Map.of("vcs_url", "git+https://host/requests@abc"));
    assertThat(read.faults()).containsExactly("0: \"broken\" has no version");
  }

  @Test
  void readsPylock() throws IOException {
    var text =
        """
        lock-version = "1.0"
        [[packages]]
        name = "attrs"
        version = "25.1.0"
        dependencies = [{name = "Six"}]
        [[packages]]
        name = "local"
        directory = {path = "."}
        [[packages]]
        name = "vcs"
        version = "1"
        vcs = {type = "hg", url = "https://host/x", commit-id = "1a"}
        """;

    assertThat(read("pylock.toml", text).versions()).containsExactly("attrs 25.1.0", "vcs 1");
    assertThat(read("pylock.dev.toml", text).needs("attrs")).containsExactly("six");
    assertThat(read("pylock.toml", text).packages().getLast().qualifiers())
        .containsEntry("vcs_url", "hg+https://host/x@1a");
  }

  @Test
  void readsTheDefaultPackagesOfPipenv() throws IOException {
    var read =
        read(
            "Pipfile.lock",
            """
            {"default": {"A": {"version": "==1.0"}, "b": {"git": "x"}, "c": {"version": ">=1"}},
             "develop": {"d": {"version": "==1"}}}
            """);

    assertThat(read.versions()).containsExactly("a 1.0");
  }

  @Test
  void namesTheLineOfAFileThatIsBroken() throws IOException {
    assertThat(read("poetry.lock", "[[package]]\nname = \"a\n").faults().getFirst())
        .startsWith("2: ");
    assertThat(read("Pipfile.lock", "\n{\"default\": [").faults()).hasSize(1);
  }
}
