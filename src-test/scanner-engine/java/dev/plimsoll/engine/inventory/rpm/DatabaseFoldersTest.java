package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseFoldersTest {

  private static final String BERKELEY = "var/lib/rpm/Packages";
  private static final String NDB = "var/lib/rpm/Packages.db";
  private static final String SQLITE = "var/lib/rpm/rpmdb.sqlite";

  private final Map<String, List<FactHistory.State>> files = new TreeMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  private DatabaseFoldersTest writes(int layer, String path, String... names) {
    var packages =
        Stream.of(names)
            .map(name -> PackageRecord.installed(ComponentType.RPM, name, "1-1").record())
            .toList();
    return state(layer, path, Optional.of(FileFact.ofPackages(path, "rpm", packages)));
  }

  private DatabaseFoldersTest state(int layer, String path, Optional<FileFact> fact) {
    files.computeIfAbsent(path, _ -> new ArrayList<>()).add(new FactHistory.State(layer, fact));
    return this;
  }

  /// What counts after the layer.
  private List<String> counting(int layer) {
    var histories = new ArrayList<FactHistory>();
    files.forEach((path, states) -> histories.add(new FactHistory(path, "rpm", states)));
    return new DatabaseFolders(gaps::add)
        .together(histories).stream()
            .flatMap(history ->
                history.states().stream()
                    .filter(state -> state.layer() <= layer)
                    .reduce((_, later) -> later)
                    .flatMap(FactHistory.State::fact)
                    .stream())
            .flatMap(fact -> fact.packages().stream())
            .map(PackageRecord::name)
            .sorted()
            .toList();
  }

  @Test
  void leavesDatabasesOfDifferentFoldersAsTheyAre() {
    writes(0, BERKELEY, "a").writes(0, "usr/lib/sysimage/rpm/rpmdb.sqlite", "b");
    writes(0, "opt/a.rpm", "c").writes(0, "opt/b.rpm", "d");

    assertThat(counting(0)).containsExactly("a", "b", "c", "d");
    assertThat(gaps).isEmpty();
  }

  @Test
  void countsTheLaterFormOfOneLayer() {
    writes(0, BERKELEY, "a", "old").writes(0, NDB, "a", "b").writes(0, SQLITE, "a", "c");

    assertThat(counting(0)).containsExactly("a", "c");
    assertThat(gaps)
        .containsExactly(
            new Gap(
                "INV-020",
                Gap.Kind.NOT_EXAMINED,
                BERKELEY,
                SQLITE
                    + " is newer: 1 packages that only the older database names are not in the"
                    + " report",
                Map.of("path", BERKELEY, "newer", SQLITE, "packages", "1")),
            new Gap(
                "INV-020",
                Gap.Kind.NOT_EXAMINED,
                NDB,
                SQLITE
                    + " is newer: 1 packages that only the older database names are not in the"
                    + " report",
                Map.of("path", NDB, "newer", SQLITE, "packages", "1")));
  }

  @Test
  void countsTheFormThatWasWrittenLast() {
    writes(0, SQLITE, "a").writes(2, BERKELEY, "b");

    assertThat(counting(1)).containsExactly("a");
    assertThat(counting(2)).containsExactly("b");
  }

  @Test
  void neverPrefersADatabaseWithoutPackages() {
    writes(0, BERKELEY, "a").writes(3, SQLITE);

    assertThat(counting(3)).containsExactly("a");
    assertThat(gaps).isEmpty();
  }

  @Test
  void goesBackToTheOlderOneWhereTheNewerIsDeleted() {
    writes(0, BERKELEY, "a").writes(1, SQLITE, "b").state(2, SQLITE, Optional.empty());

    assertThat(counting(1)).containsExactly("b");
    assertThat(counting(2)).containsExactly("a");
    assertThat(gaps).isEmpty();
  }

  @Test
  void prefersTheListWithEpochs() {
    writes(0, "var/lib/rpmmanifest/container-manifest-1", "a");
    writes(0, "var/lib/rpmmanifest/container-manifest-2", "a");

    assertThat(counting(0)).containsExactly("a");
    assertThat(gaps).isEmpty();
  }
}
