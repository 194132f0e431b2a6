package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.StoryStep.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Several databases in one image, and databases that go.
class DatabaseStoryTest {

  private static final String STATUS = "var/lib/dpkg/status";
  private static final String FOLDER = "var/lib/dpkg/status.d/";

  private final LayerStory story = new LayerStory(new DpkgCataloger());

  @Test
  void namesThePlaceOfTheRecordInTheFileThatIsThereAtTheEnd() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0"));
    story.writes(1, STATUS, PackageStoryTest.status("bash 5", "curl 1.0"));

    assertThat(component("deb:curl@1.0?amd64").locations())
        .containsExactly(new Location(STATUS, 0, 6));
  }

  @Test
  void namesThePlaceInTheLastFileThatHadAPackageThatIsGone() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0"));
    story.writes(1, STATUS, PackageStoryTest.status("bash 5", "curl 1.0"));
    story.writes(2, STATUS, PackageStoryTest.status("bash 5"));

    assertThat(component("deb:curl@1.0?amd64").locations())
        .containsExactly(new Location(STATUS, 0, 6));
  }

  @Test
  void takesOnePackageInTwoDatabasesAsOneComponent() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0"));
    story.writes(2, FOLDER + "curl", PackageStoryTest.status("curl 1.0"));

    var curl = component("deb:curl@1.0?amd64");
    assertThat(curl.locations())
        .containsExactly(new Location(STATUS, 0, 1), new Location(FOLDER + "curl", 0, 1));
    assertThat(curl.story()).containsExactly(new StoryStep(0, Change.ADDED, "1.0"));
  }

  @Test
  void keepsALayerWhenTheRecordMovesToAnotherDatabase() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0", "bash 5"));
    story.writes(1, STATUS, PackageStoryTest.status("bash 5"));
    story.writes(1, FOLDER + "curl", PackageStoryTest.status("curl 1.0"));

    var curl = component("deb:curl@1.0?amd64");
    assertThat(curl.present()).isTrue();
    assertThat(curl.locations()).containsExactly(new Location(FOLDER + "curl", 0, 1));
    assertThat(curl.story()).hasSize(1);
  }

  @Test
  void tellsArrivalAndEndOfEachWhereVersionsLieSideBySide() {
    story.writes(0, FOLDER + "a", PackageStoryTest.status("curl 1.0"));
    story.writes(1, FOLDER + "b", PackageStoryTest.status("curl 2.0"));
    story.writes(2, FOLDER + "b", PackageStoryTest.status("curl 3.0"));
    story.deletes(3, FOLDER + "a");

    var first = component("deb:curl@1.0?amd64");
    assertThat(first.story())
        .containsExactly(
            new StoryStep(0, Change.ADDED, "1.0"),
            new StoryStep(1, Change.ADDED, "2.0"),
            new StoryStep(2, Change.REMOVED, "2.0"),
            new StoryStep(2, Change.ADDED, "3.0"),
            new StoryStep(3, Change.REMOVED, "1.0"));
    assertThat(first.end()).contains(new StoryStep(3, Change.REMOVED, "1.0"));
    assertThat(component("deb:curl@2.0?amd64").end())
        .contains(new StoryStep(2, Change.REMOVED, "2.0"));
    assertThat(component("deb:curl@3.0?amd64").present()).isTrue();
  }

  @Test
  void removesThePackageOfASingleFileThatIsDeleted() {
    story.writes(0, FOLDER + "a", PackageStoryTest.status("curl 1.0"));
    story.writes(0, FOLDER + "b", PackageStoryTest.status("bash 5"));
    story.deletes(1, FOLDER + "a");

    assertThat(component("deb:curl@1.0?amd64").present()).isFalse();
    assertThat(component("deb:bash@5?amd64").present()).isTrue();
    assertThat(vanished()).isEmpty();
  }

  @Test
  void countsEverythingAsRemovedAndSaysSoWhereALayerDeletesTheDatabase() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0", "bash 5"));
    story.writes(1, STATUS, PackageStoryTest.status("curl 1.1", "bash 5"));
    story.deletes(3, STATUS);

    assertThat(Inventory.of(story.histories(), "test").components()).noneMatch(Component::present);
    assertThat(component("deb:curl@1.1?amd64").end())
        .contains(new StoryStep(3, Change.REMOVED, "1.1"));
    assertThat(vanished())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.where()).isEqualTo("layer 3: " + STATUS);
          assertThat(gap.kind()).isEqualTo(Gap.Kind.NOT_EXAMINED);
          assertThat(gap.parameters())
              .isEqualTo(Map.of("type", "deb", "path", STATUS, "n", "3", "packages", "2"));
        });
  }

  @Test
  void saysTheSameOfADatabaseThatALayerEmpties() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0"));
    story.writes(1, STATUS, "");

    assertThat(vanished()).hasSize(1);
  }

  @Test
  void findsThePackagesOfADatabaseThatWasDeletedAndMadeAnew() {
    story.writes(0, STATUS, PackageStoryTest.status("curl 1.0"));
    story.deletes(1, STATUS);
    story.writes(2, STATUS, PackageStoryTest.status("curl 1.0"));

    assertThat(component("deb:curl@1.0?amd64").layer()).isEqualTo(2);
    assertThat(vanished()).isEmpty();
  }

  private List<Gap> vanished() {
    return Inventory.of(story.histories(), "test").gaps().stream()
        .filter(gap -> gap.code().equals("INV-009"))
        .toList();
  }

  private Component component(String id) {
    return Inventory.of(story.histories(), "test").components().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
