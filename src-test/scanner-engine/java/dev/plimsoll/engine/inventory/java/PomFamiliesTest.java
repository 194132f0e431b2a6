package dev.plimsoll.engine.inventory.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomFamiliesTest {

  private static final String CHILD =
      """
      <project>
        <parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>
        <artifactId>child</artifactId>
        <dependencies>
          <dependency><groupId>h</groupId><artifactId>managed</artifactId></dependency>
          <dependency><groupId>h</groupId><artifactId>property</artifactId><version>${its.version}</version></dependency>
        </dependencies>
      </project>
      """;

  private static final String PARENT =
      """
      <project>
        <groupId>g</groupId><artifactId>parent</artifactId><version>1</version>
        <properties><its.version>5</its.version></properties>
        <dependencyManagement><dependencies>
          <dependency><groupId>h</groupId><artifactId>managed</artifactId><version>${project.version}.7</version></dependency>
        </dependencies></dependencyManagement>
      </project>
      """;

  private final LayerStory story = new LayerStory(new JavaProjectCataloger());
  private final List<Gap> gaps = new ArrayList<>();

  @Test
  void takesVersionsFromAParentInTheFolderAbove() {
    story.writes(0, "src/child/pom.xml", CHILD).writes(1, "src/pom.xml", PARENT);

    assertThat(versions("src/child/pom.xml"))
        .containsExactly("g:child 1", "h:managed 1.7", "h:property 5");
    assertThat(gaps).isEmpty();
  }

  @Test
  void findsAParentByItsCoordinatesElsewhere() {
    story.writes(0, "a/pom.xml", CHILD).writes(0, "b/c/pom.xml", PARENT);

    assertThat(versions("a/pom.xml")).contains("h:managed 1.7");
  }

  @Test
  void takesNoOtherProjectForTheParent() {
    story
        .writes(0, "src/child/pom.xml", CHILD)
        .writes(0, "src/pom.xml", PARENT.replace("parent</artifactId>", "other</artifactId>"));

    assertThat(versions("src/child/pom.xml")).containsExactly("g:child 1");
  }

  @Test
  void takesVersionsFromAnImportedList() {
    story
        .writes(
            0,
            "app/pom.xml",
            """
            <project><artifactId>app</artifactId><version>1</version>
              <dependencyManagement><dependencies>
                <dependency><groupId>g</groupId><artifactId>parent</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>
              </dependencies></dependencyManagement>
              <dependencies><dependency><groupId>h</groupId><artifactId>managed</artifactId></dependency></dependencies>
            </project>
            """)
        .writes(0, "bom/pom.xml", PARENT);

    assertThat(versions("app/pom.xml")).containsExactly("app 1", "h:managed 1.7");
  }

  @Test
  void takesTheProjectsOwnVersionFromAParentsProperty() {
    story
        .writes(
            0,
            "src/child/pom.xml",
            CHILD.replace("<version>1</version>", "<version>${its.version}</version>"))
        .writes(0, "src/pom.xml", PARENT);

    assertThat(versions("src/child/pom.xml")).contains("g:child 5");
  }

  @Test
  void endsWhereParentsAreEachOthers() {
    var one =
        "<project><parent><groupId>g</groupId><artifactId>%s</artifactId><version>1</version>"
            + "<relativePath/></parent><artifactId>%s</artifactId><dependencies><dependency>"
            + "<groupId>h</groupId><artifactId>x</artifactId></dependency></dependencies></project>";
    story
        .writes(0, "a/pom.xml", one.formatted("b", "a"))
        .writes(0, "b/pom.xml", one.formatted("a", "b"));

    assertThat(versions("a/pom.xml")).containsExactly("g:a 1");
    assertThat(gaps).hasSize(2);
  }

  @Test
  void namesDependenciesWhoseVersionIsNotInTheImage() {
    story
        .writes(0, "src/pom.xml", CHILD)
        .writes(1, "gone/pom.xml", CHILD)
        .deletes(2, "gone/pom.xml");

    assertThat(versions("src/pom.xml")).containsExactly("g:child 1");
    assertThat(gaps).hasSize(1);
    var gap = gaps.getFirst();
    assertThat(gap.code()).isEqualTo("INV-031");
    assertThat(gap.kind()).isEqualTo(Gap.Kind.NOT_EXAMINED);
    assertThat(gap.parameters())
        .containsEntry("path", "src/pom.xml")
        .containsEntry("n", "2")
        .containsEntry("names", "h:managed, h:property");
  }

  @Test
  void findsRelativePathsInsideTheImageOnly() {
    assertThat(RelativePath.of("a/b/pom.xml", "../pom.xml")).contains("a/pom.xml");
    assertThat(RelativePath.of("a/pom.xml", "./x/../../y")).contains("y");
    assertThat(RelativePath.of("pom.xml", "../pom.xml")).isEmpty();
    assertThat(RelativePath.of("pom.xml", "")).isEmpty();
    assertThat(RelativePath.of("a/pom.xml", "/etc/pom.xml")).isEmpty();
  }

  private List<String> versions(String path) {
    return new JavaProjectCataloger()
        .together(story.histories(), gaps::add).stream()
            .filter(history -> history.path().equals(path))
            .map(FactHistory::last)
            .flatMap(last -> last.orElseThrow().packages().stream())
            .map(one -> one.name() + " " + one.version())
            .toList();
  }
}
