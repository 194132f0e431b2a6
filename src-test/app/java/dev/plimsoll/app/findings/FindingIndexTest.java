package dev.plimsoll.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingIndexTest {

  private final FindingIndex index = FindingIndex.of(Shops.api().report(), new SearchWords());

  @Test
  void countsForEachLayerWhatChoosingItListsInBothModes() {
    for (var mode : LayerMode.values()) {
      for (boolean include : new boolean[] {false, true}) {
        var query = Query.ALL.mode(mode).includeSuperseded(include);
        var counts = index.counts(7, query);
        for (int layer = 0; layer < 7; layer++) {
          var chosen = index.find(query.layers(Set.of(layer)), () -> false);
          assertThat(counts[layer]).as("%s, layer %d", query, layer).isEqualTo(chosen.shown());
        }
      }
    }
  }

  @Test
  void showsAndHidesEveryFindingOnce() {
    for (var words : List.of("", "openssl", "curl 7.74", "zzz", "\"no fix yet\"")) {
      var hits = index.find(Query.ALL.filter(words), () -> false);
      assertThat(hits.total()).as(words).isEqualTo(12);
      assertThat(hits.superseded()).isEqualTo(2);
    }
  }

  @Test
  void matchesAPhraseButNoWordAcrossTwoColumns() {
    assertThat(index.find(Query.ALL.filter("\"no fix yet\""), () -> false).shown()).isEqualTo(2);
    assertThat(index.find(Query.ALL.filter("\"fix will\""), () -> false).shown()).isZero();
  }

  @Test
  void stopsWhenNobodyWantsTheAnswer() {
    assertThat(index.find(Query.ALL, () -> true).issues()).isEmpty();
  }

  @Test
  void keepsTheDefaultOrderForTies() {
    var sorted = index.sorted(List.of(new FindingOrder.Key(FindingOrder.LAYER, true)));
    assertThat(sorted.issues())
        .extracting(issue -> issue.layers().getFirst())
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(sorted.sorted(List.of()).issues()).isEqualTo(index.issues());
  }

  @Test
  void sortsTheColumnsOfTheList() {
    var report =
        Reports.of("shop/api:1")
            .layer("ADD rootfs.tar /", 1)
            .component("a", "1.10-1", 0)
            .component("b", "1.9-1", 0)
            .finding("CVE-1", Severity.HIGH, "a", "1.10-2")
            .finding("CVE-2", Severity.HIGH, "b", "1.9-10")
            .report();
    var index = FindingIndex.of(report, new SearchWords());
    for (var order : List.of(FindingOrder.VERSION, FindingOrder.FIXED)) {
      assertThat(index.sorted(List.of(new FindingOrder.Key(order, false))).issues())
          .as(order.name())
          .extracting(Issue::packageName)
          .containsExactly("b", "a");
    }
  }
}
