package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.format.UnreadableTextException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class PomParserTest {

  @Test
  void takesGroupAndVersionFromTheParent() throws Exception {
    var pom =
        read(
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <parent><groupId>org.a</groupId><artifactId>parent</artifactId><version>2</version></parent>
              <artifactId>child</artifactId>
            </project>
            """);

    assertThat(pom.name()).isEqualTo("org.a:child");
    assertThat(pom.version()).isEqualTo("2");
  }

  @Test
  void hasNoNameOfItsParent() throws Exception {
    var pom =
        read(
            "<project><parent><groupId>g</groupId><artifactId>p</artifactId>"
                + "<version>1</version></parent></project>");

    assertThat(pom.artifact()).isEmpty();
  }

  @Test
  void replacesPropertiesOfTheFile() throws Exception {
    var pom =
        read(
            """
            <project>
              <groupId>g</groupId><artifactId>a</artifactId><version>${revision}${suffix}</version>
              <properties>
                <revision>1.${minor}</revision><minor>7</minor><suffix/>
                <loop>${pool}</loop><pool>${loop}</pool>
              </properties>
              <dependencies>
                <dependency><groupId>${project.groupId}</groupId><artifactId>same</artifactId><version>${pom.version}</version></dependency>
                <dependency><groupId>x</groupId><artifactId>loop</artifactId><version>${loop}</version></dependency>
                <dependency><groupId>x</groupId><artifactId>elsewhere</artifactId><version>${of.parent}</version></dependency>
              </dependencies>
            </project>
            """);

    assertThat(pom.version()).isEqualTo("1.7");
    assertThat(pom.dependencies())
        .extracting(Pom.Needed::name, Pom.Needed::version)
        .containsExactly(tuple("g:same", "1.7"), tuple("x:loop", ""), tuple("x:elsewhere", ""));
  }

  @Test
  void takesVersionsThatTheFileManages() throws Exception {
    var pom =
        read(
            """
            <project>
              <dependencyManagement><dependencies>
                <dependency><groupId>g</groupId><artifactId>managed</artifactId><version>3</version></dependency>
              </dependencies></dependencyManagement>
              <dependencies>
                <dependency><groupId>g</groupId><artifactId>managed</artifactId></dependency>
                <dependency><groupId>g</groupId><artifactId>exact</artifactId><version>[1.2]</version></dependency>
                <dependency><groupId>g</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
                <dependency><groupId>g</groupId><artifactId>latest</artifactId><version>LATEST</version></dependency>
              </dependencies>
            </project>
            """);

    assertThat(pom.dependencies())
        .extracting(Pom.Needed::version)
        .containsExactly("3", "1.2", "", "");
  }

  @Test
  void tellsWhatTheProgramNeedsToRun() throws Exception {
    var pom =
        read(
            """
            <project><dependencies>
              <dependency><groupId>g</groupId><artifactId>compile</artifactId></dependency>
              <dependency><groupId>g</groupId><artifactId>runtime</artifactId><scope>runtime</scope></dependency>
              <dependency><groupId>g</groupId><artifactId>test</artifactId><scope>test</scope></dependency>
              <dependency><groupId>g</groupId><artifactId>optional</artifactId><optional>true</optional></dependency>
            </dependencies></project>
            """);

    assertThat(pom.dependencies())
        .filteredOn(Pom.Needed::isForRunning)
        .extracting(Pom.Needed::artifact)
        .containsExactly("compile", "runtime");
  }

  @Test
  void readsNamesOfLicencesOrTheirAddress() throws Exception {
    var pom =
        read(
            "<project><licenses><license><name>MIT</name><url>u</url></license>"
                + "<license><url>https://l</url></license><license/></licenses></project>");

    assertThat(pom.licences()).containsExactly("MIT", "https://l");
  }

  @Test
  void doublesNoPropertyWithoutEnd() throws Exception {
    var text = new StringBuilder("<project><properties><p0>xxxxxxxxxx</p0>");
    for (int i = 1; i < 40; i++) {
      text.append("<p%d>${p%d}${p%d}</p%d>".formatted(i, i - 1, i - 1, i));
    }
    text.append("</properties><artifactId>a</artifactId><version>${p39}</version></project>");

    assertThat(read(text.toString()).version()).isEmpty();
  }

  @Test
  void saysWhatIsNoProject() {
    assertThatThrownBy(() -> read("<settings/>"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessage("\"settings\" is no project of Maven");
  }

  private static Pom read(String text) throws Exception {
    return PomParser.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
