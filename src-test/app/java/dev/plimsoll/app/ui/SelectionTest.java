package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final Selection IMAGE = Selection.ofImage("sha256:1", "shop/api:2.4");
  private static final Selection LAYERS = IMAGE.withLayers(new TreeSet<>(List.of(3, 4, 5)));
  private static final Selection PACKAGE = LAYERS.withComponent("c1", "openssl");
  private static final Selection FINDING = PACKAGE.withFinding("f1", "CVE-2026-1234");

  @Test
  void keepsWhatIsFurtherOut() {
    assertThat(FINDING.component()).isEqualTo(PACKAGE.component());
    assertThat(FINDING.layers()).containsExactly(3, 4, 5);
  }

  @Test
  void letsGoOfPackageAndFindingWhenOtherLayersAreChosen() {
    assertThat(FINDING.withLayers(new TreeSet<>(List.of(3, 4, 5)))).isEqualTo(LAYERS);
  }

  @Test
  void leavesFromTheInside() {
    assertThat(FINDING.withoutInnermost()).isEqualTo(PACKAGE);
    assertThat(PACKAGE.withoutInnermost()).isEqualTo(LAYERS);
    assertThat(LAYERS.withoutInnermost()).isEqualTo(IMAGE);
    assertThat(IMAGE.withoutInnermost()).isEqualTo(Selection.none());
    assertThat(Selection.none().withoutInnermost()).isEqualTo(Selection.none());
  }

  @Test
  void writesLayersAsRanges() {
    assertThat(LAYERS.layerRanges()).isEqualTo("3-5");
    assertThat(IMAGE.withLayers(new TreeSet<>(List.of(0, 2, 3, 7))).layerRanges())
        .isEqualTo("0, 2-3, 7");
    assertThat(IMAGE.layerRanges()).isEmpty();
  }

  @Test
  void refusesLayersWithoutAnImage() {
    assertThatThrownBy(() ->
            new Selection(
                Optional.empty(), new TreeSet<>(List.of(1)), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
