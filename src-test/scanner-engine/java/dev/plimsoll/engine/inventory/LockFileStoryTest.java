package dev.plimsoll.engine.inventory;

import static dev.plimsoll.engine.model.PackageRecord.declared;
import static dev.plimsoll.engine.model.PackageRecord.installed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.StoryStep.Change;
import org.junit.jupiter.api.Test;

/// What a lock file says of a package's coming and going, and what the disk says.
class LockFileStoryTest {

  private static final String LOCK = "app/package-lock.json";
  private static final String MOCHA = "app/node_modules/mocha/package.json";

  private final Told told =
      new Told()
          .records(1, LOCK, declared(ComponentType.NPM, "mocha", "6.0.0"))
          .records(2, MOCHA, installed(ComponentType.NPM, "mocha", "6.0.0"));

  @Test
  void aPackageComesWithTheLayerThatInstallsIt() {
    var mocha = told.component("npm:mocha@6.0.0");

    assertThat(mocha.layer()).isEqualTo(2);
    assertThat(mocha.story()).containsExactly(new StoryStep(2, Change.ADDED, "6.0.0"));
    assertThat(mocha.locations()).extracting(Location::path).containsExactly(MOCHA, LOCK);
  }

  @Test
  void aPackageGoesWithItsFilesWhateverTheLockFileSays() {
    told.deletes(4, MOCHA);
    var mocha = told.component("npm:mocha@6.0.0");

    assertThat(mocha.present()).isFalse();
    assertThat(mocha.kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(mocha.end()).contains(new StoryStep(4, Change.REMOVED, "6.0.0"));
  }

  @Test
  void aNewVersionOnTheDiskReplacesTheOneThatIsLocked() {
    told.records(5, MOCHA, installed(ComponentType.NPM, "mocha", "6.1.0"));

    assertThat(told.component("npm:mocha@6.0.0").end())
        .contains(new StoryStep(5, Change.CHANGED, "6.1.0"));
    assertThat(told.component("npm:mocha@6.1.0").present()).isTrue();
  }

  @Test
  void aPackageThatIsGoneStaysSoWhenTheLockFileGoesToo() {
    told.deletes(4, MOCHA).deletes(6, LOCK);

    assertThat(told.component("npm:mocha@6.0.0").end())
        .contains(new StoryStep(4, Change.REMOVED, "6.0.0"));
    assertThat(told.component("npm:mocha@6.0.0").locations())
        .extracting(Location::path)
        .containsExactly(MOCHA);
  }

  @Test
  void aLockFileAloneIsAllThereIsToSay() {
    told.records(3, "b/package-lock.json", declared(ComponentType.NPM, "left-pad", "1.3.0"));
    var declared = told.component("npm:left-pad@1.3.0");

    assertThat(declared.present()).isTrue();
    assertThat(declared.layer()).isEqualTo(3);
    assertThat(declared.kind()).isEqualTo(EvidenceKind.DECLARED);
  }
}
