package dev.plimsoll.engine.inventory.python;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes under each name that is read.
class PythonFuzzTest {

  private static final List<String> PATHS =
      List.of(
          "lib/a.dist-info/METADATA",
          "lib/a.dist-info/RECORD",
          "lib/a.egg-info/installed-files.txt",
          "lib/a.dist-info/direct_url.json",
          "requirements.txt",
          "poetry.lock",
          "pdm.lock",
          "Pipfile.lock",
          "uv.lock",
          "pylock.toml",
          "setup.py");

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(
        """
        Name: Flask
        Version: 1.0
        License: BSD
        Requires-Dist: Jinja2[x] (>=2.4) ; (sys_platform == "win32" or extra == 'a') and os_name != ""
        x = ["flask==1.0", 'jinja2 == 2.10', \"\"\"a==1\"\"\"]
        flask==1.0 ; python_version < "3" --hash=sha256:00 \\
        """);
  }

  static Stream<byte[]> tables() {
    return FuzzedFiles.changed(
        """
        [[package]]
        name = "Flask"
        version = "1.0"
        dependencies = ["idna<4; os_name == 'nt'", { name = "b", version = "1" }]
        source = { git = "https://host/x?rev=1#abc" }
        [[packages]]
        name = "attrs"
        version = "25.1.0"
        vcs = {type = "git", url = "https://host/x", commit-id = "1a"}
        """);
  }

  static Stream<byte[]> objects() {
    return FuzzedFiles.changed(
        """
        {"default": {"A": {"version": "==1.0"}, "b": {"git": "x"}}, "url": "https://example.org/f",
         "vcs_info": {"vcs": "git", "commit_id": "abc"}, "archive_info": {}}
        """);
  }

  @MethodSource({"texts", "tables", "objects"})
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : PATHS) {
      FuzzedFiles.read(new PythonCataloger(), path, bytes);
    }
  }
}
