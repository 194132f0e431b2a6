package dev.plimsoll.engine.inventory.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SbomCatalogerTest {

  private static final SbomCataloger CATALOGER = new SbomCataloger();

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(CATALOGER, path, text);
  }

  @Test
  void readsCycloneDxInBothItsForms() throws IOException {
    for (var found :
        new ReadFile[] {
          read("app/bom.json", Documents.CYCLONEDX_JSON),
          read("app/bom.xml", Documents.CYCLONEDX_XML)
        }) {
      assertThat(found.faults()).isEmpty();
      assertThat(found.versions())
          .containsExactlyInAnyOrder(
              "shop 2.0", "org.slf4j:slf4j-api 2.0.9", "inner 1.0.0", "acme/server 7.1");
      assertThat(found.needs("shop")).containsExactly("org.slf4j:slf4j-api");
      assertThat(found.packages())
          .allMatch(one -> one.kind() == EvidenceKind.DECLARED)
          .filteredOn(one -> one.name().startsWith("org.slf4j"))
          .singleElement()
          .satisfies(one -> {
            assertThat(one.licences()).containsExactly("MIT", "Apache-2.0 OR BSD-2-Clause");
            assertThat(one.supplier()).hasValue("QOS");
            assertThat(one.line()).isPositive();
          });
      assertThat(found.packages())
          .filteredOn(one -> one.type() == ComponentType.GENERIC)
          .flatExtracting(one -> one.cpes())
          .containsExactly("cpe:2.3:a:acme:server:7.1:*:*:*:*:*:*:*");
    }
  }

  @Test
  void readsSpdxInBothItsForms() throws IOException {
    for (var found :
        new ReadFile[] {
          read("usr/share/sbom/x.spdx.json", Documents.SPDX_JSON),
          read("usr/share/sbom/x.spdx", Documents.SPDX_TEXT),
          read("usr/share/sbom/x.spdx", Documents.SPDX_JSON)
        }) {
      assertThat(found.faults()).isEmpty();
      assertThat(found.versions()).containsExactlyInAnyOrder("zlib 1.3.1-r4", "so-reader 0.4.0");
      assertThat(found.needs("so-reader")).isEmpty();
      var apk =
          found.packages().stream()
              .filter(it -> it.type() == ComponentType.APK)
              .toList()
              .getFirst();
      assertThat(apk.architecture()).isEqualTo("x86_64");
      assertThat(apk.licences()).containsExactly("Zlib");
      assertThat(apk.supplier()).hasValue("Chainguard, Inc.");
      assertThat(apk.cpes()).containsExactly("cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*");
    }
  }

  @Test
  void needsArePackagesOfTheSameDocument() throws IOException {
    var found =
        read(
            "a.spdx",
            """
            SPDXVersion: SPDX-2.3
            Relationship: SPDXRef-a DEPENDS_ON SPDXRef-b
            Relationship: SPDXRef-c DEPENDENCY_OF SPDXRef-a
            Relationship: SPDXRef-a DEPENDS_ON SPDXRef-nowhere
            PackageName: a
            SPDXID: SPDXRef-a
            PackageVersion: 1
            PackageName: b
            SPDXID: SPDXRef-b
            PackageVersion: 2
            PackageName: c
            SPDXID: SPDXRef-c
            PackageVersion: 3
            """);

    assertThat(found.needs("a")).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void passesOverTextsThatLookLikeTags() throws IOException {
    var found =
        read(
            "a.spdx",
            """
            SPDXVersion: SPDX-2.2
            PackageName: a
            PackageVersion: 1
            PackageComment: <text>as in
            PackageName: no-package
            PackageVersion: 9</text>
            """);

    assertThat(found.versions()).containsExactly("a 1");
  }

  @Test
  void keepsWhatStandsBeforeTheEnd() throws IOException {
    var cut = Documents.CYCLONEDX_JSON.substring(0, Documents.CYCLONEDX_JSON.indexOf("acme"));
    var found = read("bom.json", cut);

    assertThat(found.versions()).contains("org.slf4j:slf4j-api 2.0.9");
    assertThat(found.faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.cdx.json | {} | 0: neither CycloneDX nor SPDX",
        "a.cdx.json | [] | 0: neither CycloneDX nor SPDX",
        "a.cdx | hello | 0: neither CycloneDX nor SPDX",
        "a.cdx.xml | <bom | 1: XML document structures must start and end within the same entity.",
        "a.cdx.json |"
            + " {\"bomFormat\":\"CycloneDX\",\"components\":[{\"type\":\"library\",\"name\":\"a\",\"purl\":\"npm/a\"}]}"
            + " | 1: \"npm/a\" is no package URL",
        "a.cdx.json |"
            + " {\"bomFormat\":\"CycloneDX\",\"components\":[{\"type\":\"library\",\"name\":\"a\",\"purl\":\"pkg:npm/a\"}]}"
            + " | 1: \"a\" has no version",
        "a.spdx.json | {\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"} | 0: SPDX"
            + " 3 is not read",
      })
  void saysWhatItCannotRead(String path, String text, String fault) throws IOException {
    assertThat(read(path, text).faults()).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource({"bom.json, '{\"a\":1}'", "bom.xml, <project/>", "MIT.spdx, Permission is granted"})
  void saysNothingOfOtherFilesOfSuchNames(String path, String text) throws IOException {
    var found = read(path, text);

    assertThat(found.packages()).isEmpty();
    assertThat(found.faults()).isEmpty();
  }

  @Test
  void leavesBitnamisToItsOwnCataloger() {
    assertThat(CATALOGER.wants(new FileEntry("opt/bitnami/redis/.spdx-redis.spdx", 9, 0644)))
        .isFalse();
    assertThat(CATALOGER.wants(new FileEntry("var/lib/db/sbom/zlib-1.3.spdx.json", 9, 0644)))
        .isTrue();
  }
}
