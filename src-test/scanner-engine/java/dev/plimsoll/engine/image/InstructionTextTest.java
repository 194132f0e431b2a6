package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          /bin/sh -c #(nop)  CMD ["sh"] ~ CMD ["sh"]
          /bin/sh -c #(nop) COPY file:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef in /x  ~ COPY file:0123456789ab in /x
          /bin/sh -c apt-get update ~ RUN apt-get update
          RUN /bin/sh -c apt-get update # buildkit ~ RUN apt-get update
          RUN /bin/bash -o pipefail -c curl x | sh # buildkit ~ RUN curl x | sh
          RUN /bin/sh -ec make # buildkit ~ RUN make
          |1 A=b /bin/sh -c make ~ RUN make
          |2 A=b c D=e /bin/sh -c make && /bin/sh -c test ~ RUN make && /bin/sh -c test
          RUN |1 VERSION=1.2 /bin/sh -c make $VERSION # buildkit ~ RUN make $VERSION
          COPY a b # buildkit ~ COPY a b
          ENV A=b ~ ENV A=b
          EXPOSE map[80/tcp:{}] ~ EXPOSE 80/tcp
          EXPOSE map[443/tcp:{} 80/tcp:{}] ~ EXPOSE 443/tcp 80/tcp
          /bin/sh -c #(nop)  EXPOSE 80 ~ EXPOSE 80
          VOLUME [/data /log] ~ VOLUME /data /log
          CMD ["sh" "-c" "x"] ~ CMD ["sh" "-c" "x"]
          RUN ["make", "all"] ~ RUN ["make", "all"]
          RUN /usr/bin/make -j4 # buildkit ~ RUN /usr/bin/make -j4
          RUN set -eux;     make;    make install ~ RUN set -eux; make; make install
          bazel build //app:image ~ bazel build //app:image
          jib-gradle-plugin:3.4 ~ jib-gradle-plugin:3.4
          WORKDIR /app ~ WORKDIR /app
          """)
  void writesTheLineAsAPersonWould(String createdBy, String text) {
    assertThat(InstructionText.of(createdBy)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'/bin/sh -c '", "'|1 '", "'#(nop)'", "'RUN '"})
  void survivesWhatSaysNothing(String createdBy) {
    assertThat(InstructionText.of(createdBy)).isNotNull();
  }
}
