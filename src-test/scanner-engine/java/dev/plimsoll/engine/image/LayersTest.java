package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final Digest A = Digest.sha256("a".repeat(64));
  private static final Digest B = Digest.sha256("b".repeat(64));

  private static Layers layers(List<Digest> diffIds, HistoryEntry... history) {
    var image =
        new ImageConfiguration(A, "linux", "amd64", Optional.empty(), diffIds, List.of(history));
    return Layers.of(image, diffId -> diffId.equals(A) ? 10 : 20);
  }

  private static HistoryEntry files(String createdBy) {
    return new HistoryEntry(createdBy, "", false);
  }

  private static HistoryEntry empty(String createdBy) {
    return new HistoryEntry(createdBy, "", true);
  }

  @Test
  void tiesEachEntryWithFilesToTheNextLayer() {
    var layers = layers(List.of(A, B), files("ADD a /"), empty("CMD x"), files("RUN y"));
    assertThat(layers.gaps()).isEmpty();
    assertThat(layers.layers())
        .containsExactly(
            new Layer(0, Optional.of(A), Optional.of(new Instruction("ADD a /", "ADD a /")), 10),
            new Layer(1, Optional.empty(), Optional.of(new Instruction("CMD x", "CMD x")), 0),
            new Layer(2, Optional.of(B), Optional.of(new Instruction("RUN y", "RUN y")), 20));
  }

  @Test
  void knowsWhichStepsOfOldBuildersBroughtNoFiles() {
    var layers =
        layers(
            List.of(A, B),
            files("/bin/sh -c #(nop) ADD file:x in /"),
            files("/bin/sh -c #(nop) CMD [\"sh\"]"),
            files("/bin/sh -c #(nop)  WORKDIR /app"));
    assertThat(layers.gaps()).isEmpty();
    assertThat(layers.layers()).extracting(Layer::isEmpty).containsExactly(false, true, false);
  }

  @Test
  void givesNoInstructionsWhereTheHistoryDoesNotFit() {
    for (var layers : List.of(layers(List.of(A, B), files("ADD a /")), layers(List.of(A, B)))) {
      assertThat(layers.layers())
          .containsExactly(
              new Layer(0, Optional.of(A), Optional.empty(), 10),
              new Layer(1, Optional.of(B), Optional.empty(), 20));
      assertThat(layers.gaps()).extracting(Gap::code).containsExactly("IMG-017");
      assertThat(layers.gaps().getFirst().parameters()).isEqualTo(Map.of("image", A.toString()));
    }
  }

  @Test
  void hasNoInstructionWhereTheEntryIsEmpty() {
    assertThat(layers(List.of(A), files("")).layers().getFirst().instruction()).isEmpty();
  }
}
