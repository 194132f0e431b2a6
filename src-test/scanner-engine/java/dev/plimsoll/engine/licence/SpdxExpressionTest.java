package dev.plimsoll.engine.licence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpdxExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MIT | MIT",
        "mit | MIT",
        "The MIT License | MIT",
        "Expat | MIT",
        "Apache License, Version 2.0 | Apache-2.0",
        "Apache Software License 2.0 | Apache-2.0",
        "GPL-2.0 | GPL-2.0-only",
        "GPL-2.0+ | GPL-2.0-or-later",
        "GPL-2+ | GPL-2.0-or-later",
        "GPLv2+ and MIT | GPL-2.0-or-later AND MIT",
        "(mit or apache-2.0) | (MIT OR Apache-2.0)",
        "MIT AND (BSD-2-Clause OR ISC) | MIT AND (BSD-2-Clause OR ISC)",
        "GPL-2.0-or-later with Classpath-exception-2.0 "
            + "| GPL-2.0-or-later WITH Classpath-exception-2.0",
        "GPL-2.0-with-classpath-exception | GPL-2.0-only WITH Classpath-exception-2.0",
        "LicenseRef-Acme-1 | LicenseRef-Acme-1",
        "Apache-1.1+ | Apache-1.1+"
      })
  void understands(String declared, String expression) {
    assertThat(SpdxExpression.of(declared)).hasValue(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BSD",
        "GPL",
        "UNLICENSED",
        "SEE LICENSE IN file",
        "MIT OR",
        "MIT AND custom",
        "(MIT",
        "MIT)",
        "MIT WITH",
        "MIT WITH nothing",
        "OR",
        "()"
      })
  void guessesNothing(String declared) {
    assertThat(SpdxExpression.of(declared)).isEmpty();
  }

  @Test
  void takesATextForNoName() {
    assertThat(SpdxExpression.of("MIT ".repeat(1000))).isEmpty();
    assertThat(SpdxExpression.of("(".repeat(400))).isEmpty();
  }
}
