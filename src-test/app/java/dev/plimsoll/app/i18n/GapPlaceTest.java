package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Gap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "layer 6, layer 6, 层 6",
    "layer 3: var/lib/dpkg/status:1182, layer 3: var/lib/dpkg/status:1182,"
        + " 层 3：var/lib/dpkg/status:1182",
    "layer 3f2a9c17d0be, layer 3f2a9c17d0be, 层 3f2a9c17d0be",
    "configuration, configuration, 配置",
    "shop/api:2.4, shop/api:2.4, shop/api:2.4",
    "layer cake:1, layer cake:1, layer cake:1"
  })
  void namesTheLayerInTheLanguageOfTheReader(String where, String en, String zh) {
    var gap = new Gap("IMG-012", Gap.Kind.FAILED, where, "", Map.of());

    assertThat(GapPlace.words(Texts.of(Language.EN), gap)).isEqualTo(en);
    assertThat(GapPlace.words(Texts.of(Language.ZH), gap)).isEqualTo(zh);
  }
}
