package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilterWordsTest {

  @Test
  void partsWordsAtWhiteSpaceInLowerCase() {
    assertThat(FilterWords.of("  OpenSSL\t3.0 ")).containsExactly("openssl", "3.0");
    assertThat(FilterWords.of("")).isEmpty();
  }

  @Test
  void keepsAPhraseTogether() {
    assertThat(FilterWords.of("\"will not fix\" tar")).containsExactly("will not fix", "tar");
  }

  @Test
  void takesAnOpenPhraseToTheEnd() {
    assertThat(FilterWords.of("tar \"no fix")).containsExactly("tar", "no fix");
  }
}
