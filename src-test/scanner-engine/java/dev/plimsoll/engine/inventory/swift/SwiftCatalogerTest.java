package dev.plimsoll.engine.inventory.swift;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class SwiftCatalogerTest {

  private static final String FIRST =
      """
      {"object": {"pins": [
        {"package": "NIO", "repositoryURL": "git@github.com:apple/swift-nio.git/",
         "state": {"branch": null, "revision": "abc", "version": "2.40.0"}},
        {"package": "Own", "repositoryURL": "ssh://git@host:22/own",
         "state": {"branch": "main", "revision": "def", "version": null}}]},
       "version": 1}
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new SwiftCataloger(), "srv/Package.resolved", text);
  }

  /// Advisories name a package by where it lies, so its name is the whole place; a branch gives its
  /// commit, where Syft has no version.
  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("swift")) {
      if (!each.test().contains("Podfile")) {
        var found = each.components(_ -> "Package.resolved", new SwiftCataloger());
        assertThat(found)
            .as(each.toString())
            .extracting(one -> one.purl().replace("@80c109b87511041338a4d8d88064088c8dfc079b", ""))
            .containsExactlyInAnyOrderElementsOf(
                each.expected().stream().map(one -> one.purl().orElseThrow()).toList());
      }
    }
  }

  @Test
  void readsTheFirstVersionAndPlacesOfSsh() throws IOException {
    assertThat(read(FIRST).versions())
        .containsExactly("github.com/apple/swift-nio 2.40.0", "host:22/own def");
  }

  @Test
  void namesAPackageOfARegistryByItsIdentity() throws IOException {
    var text =
        """
        {"pins": [{"identity": "mona.LinkedList", "kind": "registry", "location": "",
         "state": {"version": "1.2.0"}}, {}], "version": 2}
        """;

    assertThat(read(text).versions()).containsExactly("mona.LinkedList 1.2.0");
    assertThat(read(text).faults()).containsExactly("2: record without a name");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(FIRST);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new SwiftCataloger(), "Package.resolved", bytes);
  }
}
