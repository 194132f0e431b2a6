package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

  private static final List<String> IDS = List.of("a", "b", "c");

  private static Map<String, String> columns(String... ids) {
    var columns = new LinkedHashMap<String, String>();
    List.of(ids).forEach(id -> columns.put(id, id));
    return columns;
  }

  @Test
  void keepsOrderVisibilityAndWidth() {
    var layout = ColumnLayout.parse("");
    layout.arrange(List.of("c", "a", "b"));
    layout.show("a", false);
    layout.drag("b", 88.4);
    var text = layout.text(List.of("c", "a", "b"));
    assertThat(text).isEqualTo("c::,a:-:,b::88");

    var read = ColumnLayout.parse(text);
    assertThat(read.arranged(columns("a", "b", "c"))).containsExactly("c", "a", "b");
    assertThat(read.isShown("a", true)).isFalse();
    assertThat(read.isShown("b", false)).isFalse();
    assertThat(read.width("b", 10)).isEqualTo(88);
    assertThat(read.width("c", 10)).isEqualTo(10);
  }

  @Test
  void writesNothingWhereNothingWasTouched() {
    assertThat(ColumnLayout.parse("").text(IDS)).isEmpty();
  }

  @Test
  void putsAColumnThatIsNewBehindTheOneThatItFollows() {
    var layout = ColumnLayout.parse("c::,a::");
    assertThat(layout.arranged(columns("a", "new", "c"))).containsExactly("c", "a", "new");
  }

  @Test
  void takesNonsenseAsFarAsItMakesSense() {
    var layout = ColumnLayout.parse("a:?:-3,:+:,b,c:-:NaN,a:+:1e9,gone:-:5");
    assertThat(layout.isShown("a", false)).isTrue();
    assertThat(layout.isShown("c", true)).isFalse();
    assertThat(layout.width("a", 7)).isEqualTo(7);
    assertThat(layout.width("c", 7)).isEqualTo(7);
    assertThat(layout.arranged(columns("a", "b", "c"))).hasSize(3);
  }
}
