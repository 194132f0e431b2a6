package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Gap;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorTextTest {

  private static final Texts ENGLISH = Texts.of(Language.EN);
  private static final Forms FORMS = new Forms(Language.EN, Clock.systemUTC(), ZoneOffset.UTC);

  private static ErrorText of(String code, Map<String, String> parameters) {
    return ErrorText.of(ENGLISH, FORMS, code, parameters, "as the log says");
  }

  @Test
  void saysWhatItMeansAndWhatToDo() {
    var text = of("IMG-012", Map.of("n", "4", "read", "312000000", "size", "840000000"));

    assertThat(text.what()).isEqualTo("Layer 4 ends after 312 MB of 840 MB.");
    assertThat(text.means()).startsWith("Files after that point were not examined");
    assertThat(text.act()).startsWith("Export the image again");
  }

  @Test
  void fallsBackToTheEnglishMessage() {
    assertThat(of("XYZ-999", Map.of()))
        .isEqualTo(new ErrorText("XYZ-999", "as the log says", "", ""));
    assertThat(of("IMG-012", Map.of("n", "4")).what()).isEqualTo("as the log says");
  }

  @Test
  void saysWhereAGapIs() {
    var gap = new Gap("XYZ-999", Gap.Kind.FAILED, "layer 4", "is odd", Map.of());

    assertThat(ErrorText.of(ENGLISH, FORMS, gap).what()).isEqualTo("layer 4: is odd");
  }

  @Test
  void hasThreeSentencesForEveryCodeInBothLanguages() {
    for (var language : Language.values()) {
      var texts = Texts.of(language);
      var codes =
          texts.keys().stream()
              .filter(key -> key.startsWith("error."))
              .map(key -> key.substring(0, key.lastIndexOf('.')))
              .distinct();
      assertThat(codes.flatMap(code -> Stream.of(code + ".what", code + ".means", code + ".do")))
          .hasSizeGreaterThan(100)
          .allMatch(texts::has);
    }
  }
}
