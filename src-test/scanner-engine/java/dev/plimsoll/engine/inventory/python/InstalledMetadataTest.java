package dev.plimsoll.engine.inventory.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.PackageNote;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledMetadataTest {

  private static final String SITE = "usr/lib/python3/dist-packages/";
  private static final String METADATA = SITE + "Flask-1.0.dist-info/METADATA";

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new PythonCataloger(), path, text);
  }

  @ParameterizedTest
  @CsvSource({"Flask, flask", "zope.interface, zope-interface", "a-_.B__c, a-b-c"})
  void givesTheNormalFormOfAName(String written, String name) throws IOException {
    assertThat(read(METADATA, "Name: " + written + "\nVersion: 1\n").versions())
        .containsExactly(name + " 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SITE + "a.DIST-INFO/METADATA",
        SITE + "a.egg-info/PKG-INFO",
        "opt/a-1.0-py3.8.egg/EGG-INFO/PKG-INFO",
        SITE + "a-1.0.egg-info"
      })
  void readsEveryFormOfTheMetadata(String path) throws IOException {
    assertThat(read(path, "Name: a\nVersion: 1.0\n").versions()).containsExactly("a 1.0");
  }

  @Test
  void stopsWhereTheDescriptionBegins() throws IOException {
    var text = "Name: a\nVersion: 1\nSummary: x\n folded\n\nVersion: 2\nLicense: MIT\n";

    assertThat(read(METADATA, text).only().licences()).isEmpty();
    assertThat(read(METADATA, text).versions()).containsExactly("a 1");
  }

  @Test
  void namesADistributionWithoutVersionAsBroken() throws IOException {
    assertThat(read(METADATA, "Name: a\nVersion: UNKNOWN\n").faults())
        .containsExactly("1: \"a\" has no version");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          License-Expression: MIT OR Apache-2.0|License: other, MIT OR Apache-2.0
          License: BSD, BSD
          License: UNKNOWN|Classifier: License :: OSI Approved :: MIT License, MIT License
          Classifier: License :: OSI Approved, ''
          License: BSD-3|        Copyright (c) X|Classifier: License :: Public Domain, Public Domain
          License: The Licence|        Copyright (c) X, The Licence
          """)
  void takesTheLicenceThatSaysMost(String headers, String licence) throws IOException {
    var found = read(METADATA, "Name: a\nVersion: 1\n" + headers.replace('|', '\n') + "\n").only();

    assertThat(String.join(";", found.licences())).isEqualTo(licence);
  }

  @Test
  void needsWhatLinuxNeedsWithoutExtras() throws IOException {
    var text =
        """
        Name: a
        Version: 1
        Requires-Dist: Jinja2 (>=2.4)
        Requires-Dist: b[x]>=1; python_version >= "3.6"
        Requires-Dist: colorama; sys_platform == "win32"
        Requires-Dist: pytest ; extra == 'test'
        Requires-Dist: c @ https://example.org/c.whl ; os_name == 'posix' or os_name == "nt"
        """;

    assertThat(read(METADATA, text).needs("a")).containsExactly("jinja2", "b", "c");
  }

  @Test
  void ownsTheFilesOfItsRecord() throws IOException {
    var record =
        """
        ../../../bin/flask,sha256=x,1
        "flask/a,""b.py",,
        flask/__init__.py,,
        ,,
        /etc/x,,
        """;

    assertThat(read(SITE + "Flask-1.0.dist-info/RECORD", record).notes())
        .containsExactly(
            new PackageNote(
                SITE + "Flask-1.0.dist-info",
                List.of(
                    "usr/bin/flask", SITE + "flask/a,\"b.py", SITE + "flask/__init__.py", "etc/x"),
                List.of()));
    assertThat(read(SITE + "a.egg-info/installed-files.txt", "../a/b.py\nPKG-INFO\n").notes())
        .containsExactly(
            new PackageNote(
                SITE + "a.egg-info",
                List.of(SITE + "a/b.py", SITE + "a.egg-info/PKG-INFO"),
                List.of()));
  }

  @Test
  void namesTheRepositoryThatItCameFrom() {
    var story =
        new LayerStory(new PythonCataloger())
            .writes(0, METADATA, "Name: Flask\nVersion: 1.0\n")
            .writes(
                0,
                SITE + "Flask-1.0.dist-info/direct_url.json",
                """
                {"url": "https://example.org/f.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}}
                """)
            .writes(0, SITE + "Flask-1.0.dist-info/RECORD", "flask/__init__.py,,\n");

    var component = Inventory.of(story.histories(), "image").components().getFirst();

    assertThat(component.purl())
        .isEqualTo("pkg:pypi/flask@1.0?vcs_url=git%2Bhttps%3A%2F%2Fexample.org%2Ff.git%40abc");
    assertThat(component.files()).containsExactly(SITE + "flask/__init__.py");
  }

  @Test
  void saysNothingOfAFolderThatItCameFrom() throws IOException {
    var path = SITE + "a.dist-info/direct_url.json";

    assertThat(read(path, "{\"url\": \"file:///src\", \"dir_info\": {}}").notes()).isEmpty();
    assertThat(read(path, "{\"url\": \"https://x/a.whl\", \"archive_info\": {}}").notes())
        .extracting(PackageNote::qualifiers)
        .containsExactly(Map.of("download_url", "https://x/a.whl"));
    assertThat(read(path, "{").faults()).hasSize(1);
  }
}
