package dev.plimsoll.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.StoryStep.Change;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentTest {

  private static final StoryStep ADDED = new StoryStep(0, Change.ADDED, "1.0");

  @Test
  void hasNoEndWhilePresent() {
    var story = List.of(ADDED, new StoryStep(2, Change.ADDED, "2.0"));

    assertThat(component("1.0", 0, true, story).end()).isEmpty();
  }

  @Test
  void endsWithItsReplacementUpwardsAndDownwards() {
    var upgrade = new StoryStep(1, Change.CHANGED, "2.0");
    var downgrade = new StoryStep(2, Change.CHANGED, "1.0");
    var story = List.of(ADDED, upgrade, downgrade);

    assertThat(component("2.0", 1, false, story).end()).contains(downgrade);
    assertThat(component("1.0", 2, true, story).end()).isEmpty();
  }

  @Test
  void endsWithItsRemoval() {
    var removal = new StoryStep(3, Change.REMOVED, "1.0");

    assertThat(component("1.0", 0, false, List.of(ADDED, removal)).end()).contains(removal);
  }

  @Test
  void endsWithTheEndOfItsLastStay() {
    var last = new StoryStep(4, Change.REMOVED, "1.0");
    var story =
        List.of(
            ADDED,
            new StoryStep(1, Change.REMOVED, "1.0"),
            new StoryStep(3, Change.ADDED, "1.0"),
            last);

    assertThat(component("1.0", 3, false, story).end()).contains(last);
  }

  @Test
  void doesNotEndWithWhatBecameOfAnotherVersionBesideIt() {
    var end = new StoryStep(4, Change.REMOVED, "1.0");
    var story =
        List.of(
            ADDED,
            new StoryStep(1, Change.ADDED, "2.0"),
            new StoryStep(2, Change.REMOVED, "2.0"),
            new StoryStep(3, Change.ADDED, "3.0"),
            end);

    assertThat(component("1.0", 0, false, story).end()).contains(end);
  }

  private static Component component(
      String version, int layer, boolean isPresent, List<StoryStep> story) {
    return new Component(
        "deb:curl@" + version,
        "pkg:deb/debian/curl@" + version,
        ComponentType.DEB,
        "curl",
        version,
        new SourcePackage("curl", version),
        "amd64",
        List.of(),
        Optional.empty(),
        List.of(new Location("var/lib/dpkg/status", layer, 1)),
        story,
        Relations.NONE,
        List.of(),
        List.of(),
        isPresent,
        Judged.NOT_ASKED);
  }
}
