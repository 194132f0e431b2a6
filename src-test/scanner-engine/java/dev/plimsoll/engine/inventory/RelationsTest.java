package dev.plimsoll.engine.inventory;

import static dev.plimsoll.engine.model.PackageRecord.declared;
import static dev.plimsoll.engine.model.PackageRecord.installed;
import static dev.plimsoll.engine.model.PackageRecord.observed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.PackageDraft;
import org.junit.jupiter.api.Test;

/// How components of one image stand to each other.
class RelationsTest {

  private static final String STATUS = "var/lib/dpkg/status";
  private static final String METADATA = "usr/lib/python3/dist-packages/idna/METADATA";

  private final Told told = new Told();

  private static PackageDraft deb(String name) {
    return installed(ComponentType.DEB, name, "1").architecture("amd64");
  }

  private static PackageDraft npm(String name, String version) {
    return installed(ComponentType.NPM, name, version);
  }

  @Test
  void whatOnePackageProvidesServesWhoeverNeedsIt() {
    told.records(0, STATUS, deb("nginx").dependsOn("httpd"), deb("apache2").provides("httpd"));

    assertThat(told.component("deb:nginx@1?amd64").relations().dependsOn())
        .containsExactly("deb:apache2@1?amd64");
  }

  @Test
  void theNearestOfSeveralVersionsServes() {
    told.records(0, "srv/node_modules/a/package.json", npm("a", "1").dependsOn("c"))
        .records(0, "srv/node_modules/b/package.json", npm("b", "1").dependsOn("c"))
        .records(0, "srv/node_modules/c/package.json", npm("c", "1"))
        .records(0, "srv/node_modules/b/node_modules/c/package.json", npm("c", "2"));

    assertThat(told.component("npm:a@1").relations().dependsOn()).containsExactly("npm:c@1");
    assertThat(told.component("npm:b@1").relations().dependsOn()).containsExactly("npm:c@2");
  }

  @Test
  void anExactVersionIsTakenAtItsWord() {
    told.records(
        0,
        "srv/yarn.lock",
        declared(ComponentType.NPM, "a", "1").dependsOn("c", "2"),
        declared(ComponentType.NPM, "c", "1"),
        declared(ComponentType.NPM, "c", "2"));

    assertThat(told.component("npm:a@1").relations().dependsOn()).containsExactly("npm:c@2");
  }

  @Test
  void aComponentContainsWhatLiesInItsArchive() {
    told.records(
        0,
        "opt/app.war",
        installed(ComponentType.MAVEN, "org.acme:app", "1"),
        installed(ComponentType.MAVEN, "org.acme:lib", "1").within("WEB-INF/lib/lib.jar"),
        installed(ComponentType.MAVEN, "org.acme:in", "1").within("WEB-INF/lib/lib.jar!/in.jar"));

    assertThat(told.component("maven:org.acme:app@1").relations().contains())
        .containsExactly("maven:org.acme:lib@1");
    var lib = told.component("maven:org.acme:lib@1");
    assertThat(lib.relations().contains()).containsExactly("maven:org.acme:in@1");
    assertThat(lib.locations().getFirst().path()).isEqualTo("opt/app.war!/WEB-INF/lib/lib.jar");
    assertThat(lib.locations().getFirst().file()).isEqualTo("opt/app.war");
  }

  @Test
  void theSameVersionAtTwoPlacesIsOneComponent() {
    told.records(0, "a/package.json", npm("c", "1")).records(1, "b/package.json", npm("c", "1"));

    assertThat(told.component("npm:c@1").locations())
        .extracting(Location::path)
        .containsExactly("a/package.json", "b/package.json");
  }

  @Test
  void aModuleWhoseMetadataAPackageOwnsBelongsToThePackage() {
    told.records(0, STATUS, deb("python3-idna").subject("deb:python3-idna"))
        .notes(0, "var/lib/dpkg/info/python3-idna.list", "deb:python3-idna", METADATA)
        .records(0, METADATA, installed(ComponentType.PYPI, "idna", "3"));

    assertThat(told.component("pypi:idna@3").relations().ownedBy())
        .hasValue("deb:python3-idna@1?amd64");
  }

  @Test
  void ownershipSurvivesTheMergeOfUsr() {
    told.records(0, STATUS, deb("x").file("lib/x/METADATA"))
        .records(0, "usr/lib/x/METADATA", installed(ComponentType.PYPI, "x", "3"));

    assertThat(told.component("pypi:x@3").relations().ownedBy()).hasValue("deb:x@1?amd64");
  }

  @Test
  void whatALaterLayerPutOverAPackageIsItsOwn() {
    told.records(0, STATUS, deb("python3-idna").file(METADATA))
        .records(0, METADATA, installed(ComponentType.PYPI, "idna", "3"))
        .records(1, METADATA, installed(ComponentType.PYPI, "idna", "4"));

    assertThat(told.component("pypi:idna@4").relations().ownedBy()).isEmpty();
  }

  @Test
  void aSecondPlaceOfItsOwnMakesAModuleIndependent() {
    told.records(0, STATUS, deb("python3-idna").file(METADATA))
        .records(0, METADATA, installed(ComponentType.PYPI, "idna", "3"))
        .records(0, "opt/venv/idna/METADATA", installed(ComponentType.PYPI, "idna", "3"));

    assertThat(told.component("pypi:idna@3").relations().ownedBy()).isEmpty();
  }

  @Test
  void theVersionStringOfAPackagedProgramIsNoSecondComponent() {
    told.records(0, STATUS, deb("bash").file("usr/bin/bash"))
        .records(0, "bin/bash", observed(ComponentType.GENERIC, "bash", "5.2"))
        .records(0, "opt/bin/bash", observed(ComponentType.GENERIC, "bash", "4.0"));

    assertThat(told.components()).containsOnlyKeys("deb:bash@1?amd64", "generic:bash@4.0");
  }

  @Test
  void theNoteInAPackagedProgramIsNoSecondPackage() {
    told.records(0, STATUS, deb("libsystemd0").file("usr/lib/libsystemd.so.0"))
        .records(0, "usr/lib/libsystemd.so.0", observed(ComponentType.DEB, "systemd", "252"))
        .records(0, "opt/lib/b.so", observed(ComponentType.DEB, "elsewhere", "1"));

    assertThat(told.components()).containsOnlyKeys("deb:libsystemd0@1?amd64", "deb:elsewhere@1");
  }

  @Test
  void aFolderOfABundleOwnsWhatIsOnlyObservedThere() {
    told.records(0, "list", installed(ComponentType.BITNAMI, "redis", "7.4").file("opt/redis/"))
        .records(0, "opt/redis/bin/s", observed(ComponentType.GENERIC, "redis", "7.4"))
        .records(0, "opt/redis/lib/METADATA", installed(ComponentType.PYPI, "idna", "3"))
        .records(0, "opt/redis-x/s", observed(ComponentType.GENERIC, "other", "1"));

    assertThat(told.components())
        .containsOnlyKeys("bitnami:redis@7.4", "pypi:idna@3", "generic:other@1");
    assertThat(told.component("pypi:idna@3").relations().ownedBy()).isEmpty();
  }

  @Test
  void aFolderOfASystemsPackageOwnsEverythingInIt() {
    told.records(0, "nix/store/x", installed(ComponentType.NIX, "idna", "3").file("nix/store/x/"))
        .records(0, "nix/store/x/lib/METADATA", installed(ComponentType.PYPI, "idna", "3"));

    assertThat(told.component("pypi:idna@3").relations().ownedBy()).hasValue("nix:idna@3");
  }

  @Test
  void thePlaceThatKnowsTheRecipeSpeaksForAPackage() {
    told.records(0, "a/manifest", deb("libssl3"))
        .records(0, STATUS, deb("libssl3").source("openssl", "1"));

    assertThat(told.component("deb:libssl3@1?amd64").source().name()).isEqualTo("openssl");
  }

  @Test
  void aNoteIsTheOneOfTheLayerInWhichThePackageEnded() {
    told.records(0, STATUS, deb("a").subject("deb:a"), deb("b"))
        .notes(0, "info/a.list", "deb:a", "old")
        .notes(1, "info/a.list", "deb:a", "new")
        .records(2, STATUS, deb("b"))
        .deletes(2, "info/a.list");

    var gone = told.component("deb:a@1?amd64");
    assertThat(gone.present()).isFalse();
    assertThat(gone.files()).containsExactly("new");
  }

  @Test
  void aNoteIsFoundWhereALinkLeads() {
    told.records(0, STATUS, deb("libgcc-s1").subject("usr/share/doc/libgcc-s1/copyright"))
        .notes(0, "usr/share/doc/gcc/copyright", "usr/share/doc/gcc/copyright", "COPYING")
        .links("usr/share/doc/libgcc-s1", "usr/share/doc/gcc");

    assertThat(told.component("deb:libgcc-s1@1?amd64").files()).containsExactly("COPYING");
  }

  @Test
  void theStrongestEvidenceCounts() {
    told.records(0, "srv/Cargo.lock", declared(ComponentType.CARGO, "time", "1"))
        .records(0, "usr/bin/tool", installed(ComponentType.CARGO, "time", "1"));

    assertThat(told.component("cargo:time@1").kind()).isEqualTo(EvidenceKind.INSTALLED);
  }

  @Test
  void aPackageNoteInAnotherPackagesProgramIsNoPackage() {
    told.records(0, STATUS, deb("libsystemd0").file("usr/lib/libsystemd.so.0"))
        .records(0, "usr/lib/libsystemd.so.0", observed(ComponentType.DEB, "systemd", "252"))
        .records(0, "opt/tool", observed(ComponentType.RPM, "tool", "1-1"));

    assertThat(told.components()).containsOnlyKeys("deb:libsystemd0@1?amd64", "rpm:tool@1-1");
  }
}
