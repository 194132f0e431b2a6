package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.StoryStep.Change;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What layers do to a package, and which layer owns it.
class PackageStoryTest {

  private static final String STATUS = "var/lib/dpkg/status";

  private final LayerStory story = new LayerStory(new DpkgCataloger());

  @Test
  void givesAPackageToTheLayerThatBroughtItHoweverOftenTheDatabaseIsRewritten() {
    story.writes(0, STATUS, status("curl 1.0"));
    story.writes(3, STATUS, status("git 2.0", "curl 1.0"));

    assertThat(component("curl", "1.0").layer()).isEqualTo(0);
    assertThat(component("git", "2.0").layer()).isEqualTo(3);
    assertThat(component("curl", "1.0").story())
        .containsExactly(new StoryStep(0, Change.ADDED, "1.0"));
  }

  @Test
  void keepsTheVersionThatALaterLayerReplaced() {
    story.writes(0, STATUS, status("curl 1.0"));
    story.writes(2, STATUS, status("curl 1.1"));

    var old = component("curl", "1.0");
    var now = component("curl", "1.1");
    assertThat(old.present()).isFalse();
    assertThat(old.layer()).isEqualTo(0);
    assertThat(old.end()).contains(new StoryStep(2, Change.CHANGED, "1.1"));
    assertThat(now.present()).isTrue();
    assertThat(now.layer()).isEqualTo(2);
    assertThat(now.end()).isEmpty();
    assertThat(now.story())
        .isEqualTo(old.story())
        .containsExactly(
            new StoryStep(0, Change.ADDED, "1.0"), new StoryStep(2, Change.CHANGED, "1.1"));
  }

  @Test
  void keepsAPackageThatALaterLayerRemoved() {
    story.writes(0, STATUS, status("curl 1.0", "git 2.0"));
    story.writes(1, STATUS, status("git 2.0"));

    assertThat(component("curl", "1.0").present()).isFalse();
    assertThat(component("curl", "1.0").end()).contains(new StoryStep(1, Change.REMOVED, "1.0"));
    assertThat(component("git", "2.0").present()).isTrue();
  }

  @Test
  void countsAPackageOfWhichOnlyConfigurationIsLeftAsRemoved() {
    story.writes(0, STATUS, status("curl 1.0"));
    story.writes(
        1,
        STATUS,
        "Package: curl\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1.0\n");

    assertThat(component("curl", "1.0").end()).contains(new StoryStep(1, Change.REMOVED, "1.0"));
  }

  @Test
  void givesAVersionThatCameAgainToTheNewLayer() {
    story.writes(0, STATUS, status("curl 1.0"));
    story.writes(1, STATUS, status("git 2.0"));
    story.writes(2, STATUS, status("curl 1.0", "git 2.0"));

    var curl = component("curl", "1.0");
    assertThat(curl.layer()).isEqualTo(2);
    assertThat(curl.present()).isTrue();
    assertThat(curl.story())
        .containsExactly(
            new StoryStep(0, Change.ADDED, "1.0"),
            new StoryStep(1, Change.REMOVED, "1.0"),
            new StoryStep(2, Change.ADDED, "1.0"));
  }

  @Test
  void tellsTheEndOfTheLastStayOfAVersionThatCameTwice() {
    story.writes(0, STATUS, status("curl 1.0"));
    story.writes(1, STATUS, status("curl 1.1"));
    story.writes(2, STATUS, status("curl 1.0"));
    story.writes(3, STATUS, status("git 2.0"));

    assertThat(component("curl", "1.0").layer()).isEqualTo(2);
    assertThat(component("curl", "1.0").end()).contains(new StoryStep(3, Change.REMOVED, "1.0"));
    assertThat(component("curl", "1.1").end()).contains(new StoryStep(2, Change.CHANGED, "1.0"));
  }

  @Test
  void tellsADowngradeAsAChange() {
    story.writes(0, STATUS, status("curl 1.1"));
    story.writes(1, STATUS, status("curl 1.0"));

    assertThat(component("curl", "1.0").layer()).isEqualTo(1);
    assertThat(component("curl", "1.0").present()).isTrue();
    assertThat(component("curl", "1.1").end()).contains(new StoryStep(1, Change.CHANGED, "1.0"));
  }

  @Test
  void takesOneNameForTwoArchitecturesAsTwoPackages() {
    story.writes(
        0,
        STATUS,
        """
        Package: libc6
        Architecture: amd64
        Version: 2.31

        Package: libc6
        Architecture: i386
        Version: 2.30
        """);

    assertThat(components())
        .extracting(Component::id)
        .containsExactly("deb:libc6@2.30?i386", "deb:libc6@2.31?amd64");
    assertThat(components()).allSatisfy(one -> assertThat(one.story()).hasSize(1));
  }

  private Component component(String name, String version) {
    return components().stream()
        .filter(one -> one.name().equals(name) && one.version().equals(version))
        .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
  }

  private List<Component> components() {
    return Inventory.of(story.histories(), "test").components();
  }

  /// A database of `name version` pairs.
  static String status(String... packages) {
    return Stream.of(packages)
        .map(each -> each.split(" ", 2))
        .map(
            "Package: %s\nStatus: install ok installed\nArchitecture: amd64\nVersion: %s\n"
                ::formatted)
        .collect(Collectors.joining("\n"));
  }
}
