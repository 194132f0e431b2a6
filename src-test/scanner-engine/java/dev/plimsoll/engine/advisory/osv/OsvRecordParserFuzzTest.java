package dev.plimsoll.engine.advisory.osv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// No bytes make the parser throw, and what it reads survives the store's columns. Without
/// `JAZZER_FUZZ` the recorded inputs alone are run.
class OsvRecordParserFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void readsOrRefusesAnyBytes(byte[] record) throws IOException {
    if (OsvRecordParser.parse(record) instanceof ParsedRecord.Parsed parsed) {
      assertThat(parsed.id()).isNotBlank();
      for (var statement : parsed.statements()) {
        assertThat(Columns.ranges(Columns.ofRanges(statement.ranges())))
            .isEqualTo(statement.ranges());
        assertThat(Columns.texts(Columns.ofTexts(statement.aliases())))
            .isEqualTo(statement.aliases());
        assertThat(Columns.cvss(Columns.ofCvss(statement.cvss()))).isEqualTo(statement.cvss());
      }
    }
  }
}
