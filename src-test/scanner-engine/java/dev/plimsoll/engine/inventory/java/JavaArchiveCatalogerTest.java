package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JavaArchiveCatalogerTest {

  private static final JavaArchiveCataloger CATALOGER = new JavaArchiveCataloger();

  @Test
  void readsFilesOfMaven() throws IOException {
    var gson =
        new Jar()
            .manifest("Bundle-License: Apache-2.0", "Implementation-Vendor: Google")
            .project("com.google.code.gson", "gson", "2.8.5")
            .pom(
                "com.google.code.gson",
                "gson",
                "<project><artifactId>gson</artifactId><licenses><license><name>ALv2</name></license>"
                    + "</licenses><dependencies><dependency><groupId>g</groupId>"
                    + "<artifactId>needed</artifactId></dependency></dependencies></project>");

    var record = read("lib/gson-2.8.5.jar", gson).only();
    assertThat(record.name()).isEqualTo("com.google.code.gson:gson");
    assertThat(record.version()).isEqualTo("2.8.5");
    assertThat(record.kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(record.licences()).containsExactly("ALv2", "Apache-2.0");
    assertThat(record.supplier()).contains("Google");
    assertThat(record.dependsOn()).extracting(need -> need.name()).containsExactly("g:needed");
    assertThat(record.within()).isEmpty();
  }

  @Test
  void fillsInFromThePomWhatThePropertiesLack() throws IOException {
    var jar =
        new Jar()
            .with(
                "META-INF/maven/org.a/a/pom.properties", "artifactId=a\nversion=${project.version}")
            .pom("org.a", "a", "<project><artifactId>a</artifactId><version>3</version></project>");

    assertThat(read("a.jar", jar).versions()).containsExactly("org.a:a 3");
  }

  @Test
  void takesAMissingVersionOfItsOwnProjectFromTheName() throws IOException {
    var jar = new Jar().with("META-INF/maven/org.a/a/pom.properties", "artifactId=a");

    assertThat(read("a-1.2.jar", jar).versions()).containsExactly("org.a:a 1.2");
    assertThat(read("b-1.2.jar", jar).faults())
        .containsExactly("0: \"META-INF/maven/org.a/a/pom.properties\": names no version");
  }

  @Test
  void tellsTheArchiveFromWhatWasBuiltIntoIt() throws IOException {
    var jar =
        new Jar()
            .project("com.ongres.scram", "client", "1.0.0")
            .project("org.postgresql", "postgresql", "42.2.5");

    var read = read("postgresql-42.2.5.jar", jar);
    assertThat(read.versions())
        .containsExactly("org.postgresql:postgresql 42.2.5", "com.ongres.scram:client 1.0.0");
    assertThat(read.packages())
        .extracting(PackageRecord::within)
        .containsExactly("", "META-INF/maven/com.ongres.scram/client/pom.properties");
  }

  @Test
  void knowsARenamedArchiveByItsOnlyProject() throws IOException {
    var jar = new Jar().project("commons-collections", "commons-collections", "3.2.1");

    assertThat(read("cc.jar", jar).only().within()).isEmpty();
    assertThat(read("other-9.jar", jar).packages())
        .extracting(PackageRecord::name, PackageRecord::within)
        .contains(tuple("other", ""));
  }

  @Test
  void knowsAnApplicationByItsMainClass() throws IOException {
    var jar =
        new Jar()
            .manifest("Main-Class: com.example.shop.Main")
            .project("com.google.code.gson", "gson", "2.8.5")
            .project("com.example", "shop-server", "7");

    assertThat(read("app.jar", jar).packages())
        .filteredOn(one -> one.within().isEmpty())
        .extracting(PackageRecord::name)
        .containsExactly("com.example:shop-server");
  }

  @Test
  void marksAGroupAsUnknownByItsAbsence() throws IOException {
    var record = read("no-manifest-1.2.3.jar", new Jar().classes("a", 1)).only();

    assertThat(record.name()).isEqualTo("no-manifest");
    assertThat(record.version()).isEqualTo("1.2.3");
    assertThat(record.kind()).isEqualTo(EvidenceKind.OBSERVED);
  }

  @Test
  void believesANameMoreWhereTheManifestAgrees() throws IOException {
    var jar = new Jar().manifest("Bundle-Version: 24.1.0.jre").classes("x", 1);

    var record = read("x-24.1-jre.jar", jar).only();
    assertThat(record.version()).isEqualTo("24.1-jre");
    assertThat(record.kind()).isEqualTo(EvidenceKind.INSTALLED);
  }

  @Test
  void takesTheVersionFromTheManifestWhereTheNameHasNone() throws IOException {
    var jar = new Jar().manifest("Implementation-Title: orders", "Implementation-Version: 2.3.1");

    assertThat(read("app.jar", jar).versions()).containsExactly("orders 2.3.1");
    assertThat(read("orders-service.jar", jar).versions()).containsExactly("orders 2.3.1");
    assertThat(read("orders.jar", jar).versions()).containsExactly("orders 2.3.1");
  }

  @Test
  void keepsTheNameWhereTheManifestHasOnlyWords() throws IOException {
    var jar =
        new Jar()
            .manifest(
                "Implementation-Title: Java Runtime Environment", "Implementation-Version: 21.0.1");

    assertThat(read("jrt-fs.jar", jar).versions()).containsExactly("jrt-fs 21.0.1");
  }

  @Test
  void takesTheVersionOfASpecificationOnlyForTheSpecificationItself() throws IOException {
    var jar = new Jar().manifest("Specification-Title: JDBC", "Specification-Version: 4.2").build();

    assertThat(ReadFile.of(CATALOGER, "driver.jar", jar).packages()).isEmpty();
    assertThat(ReadFile.of(CATALOGER, "jdbc.jar", jar).versions()).containsExactly("jdbc 4.2");
  }

  @Test
  void readsPluginsOfJenkins() throws IOException {
    var git =
        new Jar()
            .manifest(
                "Short-Name: git",
                "Group-Id: org.jenkins-ci.plugins",
                "Plugin-Version: 4.11.3 (private-x)",
                "Plugin-Dependencies: scm-api:2.6.5,junit:1.3;resolution:=optional");

    var record = read("plugins/git.jpi", git).only();
    assertThat(record.name()).isEqualTo("org.jenkins-ci.plugins:git");
    assertThat(record.version()).isEqualTo("4.11.3");
    assertThat(record.provides()).containsExactly("jenkins-plugin:git");
    assertThat(record.dependsOn())
        .extracting(need -> need.name())
        .containsExactly("jenkins-plugin:scm-api");
  }

  @Test
  void recognisesArchivesUnderOtherNames() throws IOException {
    var jar = new Jar().project("g", "a", "1").classes("g", 1);

    assertThat(read("database.bin", jar).versions()).containsExactly("g:a 1");
    assertThat(read("a-1.jar.bak", jar).versions()).containsExactly("g:a 1");
    assertThat(read("data-9.9.bin", new Jar().classes("a", 1)).packages()).isEmpty();
  }

  @Test
  void saysNothingOfArchivesThatAreNotOfJava() throws IOException {
    var document = new Jar().with("content.xml", "<x/>").with("META-INF/manifest.xml", "<y/>");

    var read = read("report-1.0.odt", document);
    assertThat(read.packages()).isEmpty();
    assertThat(read.gaps()).isEmpty();
  }

  @Test
  void readsUnpackedArchives() throws IOException {
    var text = "groupId=g\nartifactId=a\nversion=1\n";
    var path = "srv/shop/WEB-INF/classes/META-INF/maven/g/a/pom.properties";

    assertThat(ReadFile.of(CATALOGER, path, text).versions()).containsExactly("g:a 1");
    assertThat(ReadFile.of(CATALOGER, path, "version=\\u00zz").faults())
        .containsExactly("0: cannot be read as properties");
    assertThat(ReadFile.of(CATALOGER, path, "x").faults())
        .containsExactly("0: names no group, artifact and version");
  }

  @Test
  void namesWhatIsCutOff() throws IOException {
    var bytes = new Jar().project("g", "a", "1").build();
    var half = Arrays.copyOf(bytes, bytes.length / 2);

    assertThat(ReadFile.of(CATALOGER, "a-1.jar", half).faults())
        .containsExactly("0: no central directory: not a ZIP archive, or cut off");
    assertThat(ReadFile.of(CATALOGER, "a.bin", half).gaps()).isEmpty();
    assertThat(ReadFile.of(CATALOGER, "a-1.jar", "").gaps()).isEmpty();
  }

  @Test
  void namesAPomThatIsBrokenAndReadsOn() throws IOException {
    var jar = new Jar().project("g", "a", "1").pom("g", "a", "<project>\n<a></project>");

    var read = read("a-1.jar", jar);
    assertThat(read.versions()).containsExactly("g:a 1");
    assertThat(read.faults()).hasSize(1);
    assertThat(read.faults().getFirst()).startsWith("2: \"META-INF/maven/g/a/pom.xml\": ");
  }

  @Test
  void saysWhichClassesNothingAccountsFor() throws IOException {
    var blob = new Jar().classes("com/alibaba/fastjson", 12).classes("org/apache/commons/io", 3);

    var read = read("blob.jar", blob);
    assertThat(read.packages()).isEmpty();
    assertThat(read.gaps())
        .extracting(Gap::code, gap -> gap.parameters().get("packages"))
        .containsExactly(tuple("INV-030", "com/alibaba (12), org/apache/commons (3)"));
  }

  @Test
  void saysWhichClassesWereMovedIntoAnArchive() throws IOException {
    var jar =
        new Jar()
            .project("org.a", "a", "1")
            .project("io.netty", "netty-all", "4")
            .classes("org/a", 20)
            .classes("org/a/shaded/com/google/common", 30)
            .classes("org/a/shaded/io/netty/buffer", 30);

    assertThat(read("a-1.jar", jar).gaps())
        .extracting(gap -> gap.parameters().get("packages"))
        .containsExactly("com/google (30)");
  }

  @Test
  void keepsTheDigestOfAnArchiveWhoseGroupIsUnknown() throws IOException {
    var inner = new Jar().classes("a", 1).build();
    var outer = new Jar().stored("lib/a-1.jar", inner).with("x.class", "").build();
    var sink = new RecordedFacts();
    CATALOGER.analyse(new FileEntry("o.jar", outer.length, 0644), FileContent.of(outer), sink);

    assertThat(sink.onlyFact().attributes()).containsOnlyKeys("sha1", "sha1 lib/a-1.jar");
    assertThat(sink.onlyFact().attributes().get("sha1 lib/a-1.jar")).hasSize(40);
  }

  @Test
  void readsAManifestOfAnyCaseAndGarbageInIt() throws IOException {
    var jar =
        new Jar()
            .with(
                "meta-inf/Manifest.mf",
                "\u0000\u0001\nImplementation-Version: 5\n".getBytes(UTF_8));

    assertThat(read("a.jar", jar).versions()).containsExactly("a 5");
  }

  private static ReadFile read(String path, Jar jar) throws IOException {
    return ReadFile.of(CATALOGER, path, jar.build());
  }
}
