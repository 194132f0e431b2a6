package dev.plimsoll.engine.inventory.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

  @ParameterizedTest
  @CsvSource({
    "a==1.0, a, 1.0",
    "'A_b [x, y] == 1!2.0+local ; python_version < \"3\"', a-b, 1!2.0+local",
    "a===2019.dev0, a, 2019.dev0",
    "'a (==1.0)', a, 1.0",
    "'a >=1,==1.5', a, 1.5",
    "'a==3.7.1 @ git+https://host/x@v3;1', a, 3.7.1"
  })
  void knowsTheOnlyVersionThatServes(String text, String name, String version) {
    var requirement = Requirement.of(text).orElseThrow();

    assertThat(requirement.name()).isEqualTo(name);
    assertThat(requirement.pinned()).contains(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a>=1", "a==1.*", "a @ https://x/y==1", "a==%s", "a=={v}", "a=="})
  void knowsNoneWhereSeveralServe(String text) {
    assertThat(Requirement.of(text).orElseThrow().pinned()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "==1.0", "pip install a==1", "./folder", "-e .", "é==1", "[x]==1"})
  void isNoneWithoutAName(String text) {
    assertThat(Requirement.of(text)).isEmpty();
  }

  @Test
  void readsLinesThatGoOnAndCommentsOfARequirementsFile() throws IOException {
    var read =
        ReadFile.of(
            new PythonCataloger(),
            "srv/requirements-dev.txt",
            """
            # nothing
            -r other.txt
            flask==1.0 # why
            jinja2 \\
              ==2.10 \\
              --hash=sha256:00
            https://host/a==1.whl
            ==2.3.4
            -e git+https://host/x#egg=x
            some words
            werkzeug==0.14 --hash=sha256:00\
            """);

    assertThat(read.versions()).containsExactly("flask 1.0", "jinja2 2.10", "werkzeug 0.14");
    assertThat(read.packages().get(1).line()).isEqualTo(4);
    assertThat(read.faults()).containsExactly("8: \"==2.3.4\" is no requirement");
  }

  @Test
  void saysThatARequirementsFileIsInAnotherEncoding() throws IOException {
    var bytes = "a==1\nb==2\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

    assertThat(ReadFile.of(new PythonCataloger(), "requirements.txt", bytes).faults())
        .containsExactly("1: no text in UTF-8");
  }

  @Test
  void readsWhatPipIsToInstallInAnEnvironmentOfConda() throws IOException {
    var text = "dependencies:\n  - python=3.9\n  - pip:\n    - flask==1.0\n    - jinja2\n";

    assertThat(ReadFile.of(new PythonCataloger(), "environment.yml", text).versions())
        .containsExactly("flask 1.0");
  }

  @Test
  void leavesRequirementsInsideInstalledPackagesAlone() {
    var cataloger = new PythonCataloger();

    assertThat(cataloger.wants(new FileEntry("l/site-packages/a/requirements.txt", 1, 0644)))
        .isFalse();
    assertThat(cataloger.wants(new FileEntry("l/site-packages/a/b.dist-info/METADATA", 1, 0644)))
        .isTrue();
  }

  @Test
  void takesEveryTextThatLooksLikeARequirement() throws IOException {
    var read =
        ReadFile.of(
            new PythonCataloger(),
            "srv/setup.py",
            """
            # "x==1"
            '''Docs: pip install y==1
            false==1.0
            '''
            REQUIRES = ["flask==1.0", 'a"b==1', "it\\"s==2", "jinja2>=2"]
            setup(install_requires=REQUIRES + \"\"\"
              click==7.0
            \"\"\", extras_require={":python_version=='2.7'": ["six==" + v]},
            """);

    assertThat(read.versions()).containsExactly("false 1.0", "flask 1.0", "click 7.0");
  }
}
