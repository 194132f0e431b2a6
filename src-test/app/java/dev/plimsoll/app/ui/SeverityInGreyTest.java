package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.engine.model.Severity;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Severity is never colour alone: the shapes differ when only ink and paper are left of them.
class SeverityInGreyTest {

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theShapesDifferWithoutColour(Theme theme) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    var ink = new EnumMap<Severity, BitSet>(Severity.class);
    for (var severity : Severity.values()) {
      ink.put(severity, WaitForAsyncUtils.waitForAsyncFx(5000, () -> ink(severity, theme)));
    }
    for (var one : ink.entrySet()) {
      assertThat(one.getValue().cardinality()).as("%s is drawn", one.getKey()).isGreaterThan(12);
      ink.entrySet().stream()
          .filter(other -> other.getKey().compareTo(one.getKey()) > 0)
          .forEach(other -> assertThat(difference(one, other)).isGreaterThan(6));
    }
  }

  private static int difference(
      Map.Entry<Severity, BitSet> one, Map.Entry<Severity, BitSet> other) {
    var difference = (BitSet) one.getValue().clone();
    difference.xor(other.getValue());
    return difference.cardinality();
  }

  /// Pixels that are clearly darker or lighter than the surface.
  private static BitSet ink(Severity severity, Theme theme) {
    var shape = new SeverityShape();
    shape.show(severity);
    shape.getStyleClass().add(SeverityChip.styleClass(severity));
    var themes = new Themes(new SimpleObjectProperty<>(Language.EN));
    themes.themeProperty().set(theme);
    var scene = new Scene(new StackPane(shape), 12, 12);
    themes.dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var pixels = scene.snapshot(null).getPixelReader();
    double paper = pixels.getColor(0, 0).grayscale().getBrightness();
    var ink = new BitSet();
    for (int i = 0; i < 144; i++) {
      double grey = pixels.getColor(i % 12, i / 12).grayscale().getBrightness();
      ink.set(i, Math.abs(grey - paper) > 0.3);
    }
    return ink;
  }
}
