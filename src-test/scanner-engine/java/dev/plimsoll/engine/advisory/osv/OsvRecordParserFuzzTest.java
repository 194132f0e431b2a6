package dev.plimsoll.engine.advisory.osv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No bytes make the parser throw, and what it reads survives the store's columns.
class OsvRecordParserFuzzTest {

  private static final String WHOLE =
      """
      {"id": "X-1", "aliases": ["CVE-1"], "upstream": [], "summary": null, "details": "# a\\nb. c",
       "severity": [{"type": "CVSS_V4",
         "score": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U"}],
       "modified": "2023-04-01T00:00:00.5Z", "withdrawn": "x", "database_specific": {"severity": 1},
       "affected": [{"package": {"ecosystem": "npm", "name": "\\ud800\\u0000"}, "versions": ["1"],
         "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"limit": "*"}]}]}]}
      """;

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void readsOrRefusesAnyBytes(byte[] record) throws IOException {
    if (!(OsvRecordParser.parse(record) instanceof ParsedRecord.Parsed parsed)) {
      return;
    }
    assertThat(parsed.id()).isNotBlank();
    for (var statement : parsed.statements()) {
      assertThat(Columns.ranges(Columns.ofRanges(statement.ranges())))
          .isEqualTo(statement.ranges());
      assertThat(Columns.texts(Columns.ofTexts(statement.versions())))
          .isEqualTo(statement.versions());
      assertThat(Columns.cvss(Columns.ofCvss(statement.cvss()))).isEqualTo(statement.cvss());
    }
  }

  /// Where the search begins; without `JAZZER_FUZZ` these alone are run: a whole record, beginnings
  /// of it, and the record without one of its bytes.
  static Stream<Arguments> seeds() {
    var damaged =
        IntStream.iterate(0, at -> at < WHOLE.length(), at -> at + 7)
            .boxed()
            .flatMap(at ->
                Stream.of(
                    WHOLE.substring(0, at), new StringBuilder(WHOLE).deleteCharAt(at).toString()));
    return Stream.concat(Stream.of(WHOLE), damaged)
        .map(text -> arguments((Object) Records.bytes(text)));
  }
}
