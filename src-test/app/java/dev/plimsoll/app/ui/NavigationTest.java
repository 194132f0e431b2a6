package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NavigationTest {

  private final Navigation navigation = new Navigation("images");

  @Test
  void keepsTheSelectionWhenTheScreenChanges() {
    navigation.select(Selection.ofImage("1", "a"));
    navigation.show("findings");
    assertThat(navigation.selection()).isEqualTo(Selection.ofImage("1", "a"));
  }

  @Test
  void walksBackAndForwardWithTheScreen() {
    navigation.select(Selection.ofImage("1", "a"));
    navigation.show("findings");
    navigation.back();
    assertThat(navigation.screen()).isEqualTo("images");
    navigation.back();
    assertThat(navigation.selection()).isEqualTo(Selection.none());
    assertThat(navigation.canGoBackProperty().get()).isFalse();
    navigation.forward();
    navigation.forward();
    assertThat(navigation.screen()).isEqualTo("findings");
    assertThat(navigation.canGoForwardProperty().get()).isFalse();
  }

  @Test
  void forgetsTheWayForwardAfterANewStep() {
    navigation.show("findings");
    navigation.back();
    navigation.show("settings");
    assertThat(navigation.canGoForwardProperty().get()).isFalse();
  }

  @Test
  void doesNotCountTheSamePlaceTwice() {
    navigation.show("images");
    assertThat(navigation.canGoBackProperty().get()).isFalse();
  }

  @Test
  void remembersAtLeastFiftySteps() {
    IntStream.range(0, 1000)
        .forEach(i -> navigation.select(Selection.ofImage("" + i, "image " + i)));
    IntStream.range(0, 50).forEach(_ -> navigation.back());
    assertThat(navigation.selection()).isEqualTo(Selection.ofImage("949", "image 949"));
    IntStream.range(0, 1000).forEach(_ -> navigation.back());
    assertThat(navigation.canGoBackProperty().get()).isFalse();
  }
}
