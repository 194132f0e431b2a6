package dev.plimsoll.engine.inventory.dpkg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightParserTest {

  @Test
  void takesTheShortNamesOfTheMachineReadableForm() throws IOException {
    assertThat(
            licences(
                """
                Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

                Files: *
                Copyright: Somebody
                License: GPL-1+ or Artistic
                 On Debian systems see /usr/share/common-licenses/GPL-1.

                Files: debian/*
                License: Expat

                License: Expat
                 Permission is hereby granted
                """))
        .containsExactly("GPL-1+ or Artistic", "Expat");
  }

  @Test
  void takesThePointersOfAFileWithoutShortNames() throws IOException {
    assertThat(
            licences(
                """
                This package was debianized by somebody.

                License:
                 The text is in `/usr/share/common-licenses/GPL-2', and that of the
                 library in /usr/share/common-licenses/LGPL-2.1. See also
                 /usr/share/common-licenses/GPL-2
                """))
        .containsExactly("GPL-2", "LGPL-2.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPL-2+ with OpenSSL exception",
        "GPL-2+ with Libtool exception and GPL-3+",
        "REGCOMP, and GPL-1+ or Artistic",
        "(GPL-2 or MIT/X11) and BSD-3-clause~Intel"
      })
  void keepsSeveralNamesAsTheyAreWritten(String written) throws IOException {
    assertThat(licences("License: " + written + "\n")).containsExactly(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Permission is hereby granted, free of charge, to any person obtaining",
        "CC0 license",
        "permissive'",
        "and and or",
        "* Permission"
      })
  void takesNoSentenceForAName(String sentence) throws IOException {
    assertThat(licences("License: " + sentence + "\n")).isIn(List.of(), List.of("and and or"));
  }

  @Test
  void takesALicenceThatIsOnlyQuotedForOneOfThePackage() throws IOException {
    assertThat(
            licences("License: MIT\n\nThe library that it was tested with says:\nLicense: GPL-3\n"))
        .containsExactly("MIT", "GPL-3");
  }

  @Test
  void findsNothingInATextAlone() throws IOException {
    assertThat(licences("Permission is hereby granted, free of charge\n")).isEmpty();
  }

  private static List<String> licences(String text) throws IOException {
    return CopyrightParser.licences(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
